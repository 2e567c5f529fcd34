import type { Catalog, Entry } from './catalog.ts'
import type { Criterion, Level, NextStep, Role, Technique, Tool } from './rows.ts'
import type { Score } from './score.ts'
import { criteriaAt } from './criteria.ts'
import { levelsUpTo, resolveLevel } from './levels.ts'
import { resolveRole } from './roles.ts'
import { techniquesAt } from './techniques.ts'
import { introducedAt, toolsAt } from './tools.ts'
import { workTo } from './transitions.ts'

/** What there is to learn, to show and to do. */
interface Work {
  readonly tools: readonly Entry<Tool>[]
  readonly techniques: readonly Entry<Technique>[]
  readonly criteria: readonly Entry<Criterion>[]
  readonly steps: readonly Entry<NextStep>[]
}

/** What lies between a project and a job. */
export interface Gap extends Work {
  readonly role: Entry<Role>
  /** Where the project is; undefined below the first level. */
  readonly from: Entry<Level> | undefined
  /** The level that the job asks for. */
  readonly to: Entry<Level>
  /** Whether the project already is where the job asks for: then nothing is missing. */
  readonly reached: boolean
  /** The same, level by level in the order of the way. */
  readonly stages: readonly Stage[]
}

/** What one level on the way adds. */
export interface Stage extends Work {
  readonly level: Entry<Level>
  /** What to do to get there, in one breath; absent at the foot of the ladder. */
  readonly headline?: string
}

/**
 * Finds what a project at a level (undefined: below the first) lacks for a job.
 *
 * The way leads over the levels that the job's level builds on and the
 * project's does not. Throws `UnknownIdError`.
 */
export function gapToRole(catalog: Catalog, fromLevelId: string | undefined, roleId: string): Gap {
  const role = resolveRole(catalog, roleId)
  const from = fromLevelId === undefined ? undefined : resolveLevel(catalog, fromLevelId)
  const to = resolveLevel(catalog, role.level)
  const covered = from === undefined ? [] : levelsUpTo(catalog, from.id)
  const way = levelsUpTo(catalog, to.id).filter(level => !covered.includes(level))
  const tools = toolsAt(catalog, to.id)
  const techniques = techniquesAt(catalog, to.id)
  const stages = way.map((level): Stage => ({
    level,
    headline: catalog.transitions.find(({ to }) => to === level.id)?.headline,
    tools: tools.filter(({ homeLevel }) => homeLevel === level.id),
    techniques: techniques.filter(technique => introducedAt(catalog, technique) === level.id),
    criteria: criteriaAt(catalog, level.id),
    steps: workTo(catalog, level.id),
  }))
  return {
    role,
    from,
    to,
    reached: way.length === 0,
    tools: stages.flatMap(stage => stage.tools),
    techniques: stages.flatMap(stage => stage.techniques),
    criteria: stages.flatMap(stage => stage.criteria),
    steps: stages.flatMap(stage => stage.steps),
    stages,
  }
}

/** Says where a scored project stands on the way to a job: on the branch that the job asks for, if it has that badge, else on the ladder. */
export function standingFor(catalog: Catalog, { level, badges }: Score, roleId: string): Entry<Level> | undefined {
  const { level: asked } = resolveRole(catalog, roleId)
  return badges.find(({ id }) => id === asked) ?? level
}
