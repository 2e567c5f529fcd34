import type { Catalog } from './catalog.ts'
import type { Check, Problem } from './checks/problem.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { checkBand, checkHedges } from './checks/claims.ts'
import { checkEvidence } from './checks/evidence.ts'
import { checkKnownIds } from './checks/known-ids.ts'
import { checkLevels, checkShapes } from './checks/levels.ts'
import { checkMentions } from './checks/mentions.ts'
import { checkTextNames } from './checks/names.ts'
import { checkNumbers } from './checks/numbers.ts'
import { checkOrder } from './checks/order.ts'
import { checkProjects } from './checks/projects.ts'
import { checkRoles } from './checks/roles.ts'
import { checkReadAt, checkRunningOrder } from './checks/slides.ts'
import { checkCuts, checkPlans, checkTimes } from './checks/talks.ts'
import { checkShownAs } from './checks/techniques.ts'
import { checkTexts } from './checks/texts.ts'
import { checkHomes, checkLeaving } from './checks/tools.ts'
import { checkTransitions } from './checks/transitions.ts'
import { checkDuplicateIds, checkNames } from './checks/unique.ts'
import { checkUsedIds } from './checks/used-ids.ts'
import { checkValues } from './checks/values.ts'
import { calledInData, kindOf } from './row-slides.ts'

export type { Problem } from './checks/problem.ts'

/** What is wrong with a value by itself. */
const OF_VALUES: readonly Check[] = [
  checkDuplicateIds,
  checkKnownIds,
  checkTextNames,
  checkNames,
  checkTexts,
  checkValues,
  checkNumbers,
]

/** What is wrong with values beside each other. */
const OF_ROWS: readonly Check[] = [
  checkUsedIds,
  checkLevels,
  checkShapes,
  checkMentions,
  checkEvidence,
  checkHomes,
  checkLeaving,
  checkShownAs,
  checkRoles,
  checkProjects,
  checkTransitions,
  checkHedges,
  checkBand,
  checkOrder,
  checkRunningOrder,
  checkReadAt,
  checkPlans,
  checkTimes,
  checkCuts,
]

/**
 * Lists everything that is wrong with a catalog and that types cannot say, all at once; but a fault is
 * told once: what a wrong value does to its row, or to the table as a whole, is not looked at.
 */
export function checkCatalog(catalog: Catalog): Problem[] {
  const values = OF_VALUES.flatMap(check => check(catalog))
  const broken = values.map(({ path }) => rowOf(path))
  const rows = OF_ROWS.flatMap(check => check(catalog)).filter(({ path }) => !broken.some(row => row === rowOf(path) || row.startsWith(`${path}.`)))
  const all = [...values, ...rows].map(problem => ({ ...problem, path: asWritten(catalog, problem.path) }))
  return all.filter(({ path, message }, place) => all.findIndex(other => other.path === path && other.message === message) === place)
}

/** The path with slides as the data call them: `level-l3` in the plan of a talk, and `level-*` in the table that has them. */
function asWritten(catalog: Catalog, path: string): string {
  return path
    .replace(/^(talks\.[^.]+\.(?:slides|replacements)\.)([^.]+)/, (_, before: string, slide: string) => before + calledInData(catalog, slide))
    .replace(/^slides\.([^.]+)/, (all, id: string) => {
      const kind = kindOf(find(catalog.slides, id) ?? {})
      return kind === undefined ? all : `slides.${kind}-*`
    })
}

/** The row to which a value belongs: `tools.docker`. */
function rowOf(path: string): string {
  return path.split('.').slice(0, 2).join('.')
}
