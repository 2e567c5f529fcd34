import type { Catalog } from './catalog.ts'
import type { Check, Problem } from './checks/problem.ts'
import { checkBand, checkHedges } from './checks/claims.ts'
import { checkEvidence } from './checks/evidence.ts'
import { checkKnownIds } from './checks/known-ids.ts'
import { checkLevels, checkShapes } from './checks/levels.ts'
import { checkMentions } from './checks/mentions.ts'
import { checkTextNames } from './checks/names.ts'
import { checkOrder } from './checks/order.ts'
import { checkProjects } from './checks/projects.ts'
import { checkRoles } from './checks/roles.ts'
import { checkReadAt, checkRunningOrder } from './checks/slides.ts'
import { checkSourceDates } from './checks/sources.ts'
import { checkCuts, checkPlans, checkTimes } from './checks/talks.ts'
import { checkShownAs } from './checks/techniques.ts'
import { checkTexts } from './checks/texts.ts'
import { checkHomes, checkLeaving } from './checks/tools.ts'
import { checkTransitions } from './checks/transitions.ts'
import { checkDuplicateIds, checkNames } from './checks/unique.ts'
import { checkUrls } from './checks/urls.ts'
import { checkUsedIds } from './checks/used-ids.ts'

export type { Problem } from './checks/problem.ts'

const CHECKS: readonly Check[] = [
  checkDuplicateIds,
  checkKnownIds,
  checkUsedIds,
  checkTextNames,
  checkNames,
  checkTexts,
  checkUrls,
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
  checkSourceDates,
  checkRunningOrder,
  checkReadAt,
  checkPlans,
  checkTimes,
  checkCuts,
]

/** Lists everything that is wrong with a catalog and that types cannot say. */
export function checkCatalog(catalog: Catalog): Problem[] {
  return CHECKS.flatMap(check => check(catalog))
}
