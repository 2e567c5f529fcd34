import type { Criterion, Level, NextStep, Role, Technique, Tool } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { levelsUpTo, resolveLevel } from './levels.ts'
import { resolveRole } from './roles.ts'
import { techniquesAt } from './techniques.ts'
import { introducedAt, toolsAt } from './tools.ts'
import { nextStepsFor } from './transitions.ts'

/** What lies between a project and a job. */
export interface Gap {
  readonly role: Entry<Role>
  /** Where the project is; undefined below the first level. */
  readonly from: Entry<Level> | undefined
  /** The level that the job asks for. */
  readonly to: Entry<Level>
  /** Whether the project already is where the job asks for: then nothing is missing. */
  readonly reached: boolean
  readonly tools: readonly Entry<Tool>[]
  readonly techniques: readonly Entry<Technique>[]
  readonly criteria: readonly Entry<Criterion>[]
  readonly steps: readonly Entry<NextStep>[]
}

/**
 * What a project at a level (undefined: below the first) still lacks for a job.
 *
 * The way leads over the levels that the job's level builds on and the
 * project's does not. Throws `UnknownIdError`.
 */
export function gapToRole(catalog: Catalog, fromLevelId: string | undefined, roleId: string): Gap {
  const role = resolveRole(catalog, roleId)
  const from = fromLevelId === undefined ? undefined : resolveLevel(catalog, fromLevelId)
  const to = resolveLevel(catalog, role.level)
  const covered = from === undefined ? [] : levelsUpTo(catalog, from.id)
  const way = levelsUpTo(catalog, to.id).filter(level => !covered.includes(level)).map(({ id }) => id)
  return {
    role,
    from,
    to,
    reached: way.length === 0,
    tools: toolsAt(catalog, to.id).filter(({ homeLevel }) => way.includes(homeLevel)),
    techniques: techniquesAt(catalog, to.id).filter(technique => way.includes(introducedAt(catalog, technique))),
    criteria: catalog.criteria.filter(({ level }) => way.includes(level)),
    steps: catalog.transitions.filter(transition => way.includes(transition.to)).flatMap(({ id }) => nextStepsFor(catalog, id)),
  }
}
