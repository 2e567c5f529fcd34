import type { Catalog, Entry } from './catalog.ts'
import type { Criterion, Level, NextStep, Role } from './rows.ts'
import { criteriaAt } from './criteria.ts'
import { branches, levelsUpTo, rungs } from './levels.ts'
import { nextStepsFor, transitionBetween } from './transitions.ts'

/** How many criteria of weight `other` may be missing at one level. */
const MAY_BE_MISSING = 1

/** Where a project stands, by the criteria that it meets. */
export interface Score {
  /** The highest rung reached; undefined below the first. */
  readonly level: Entry<Level> | undefined
  /** The branches reached beside the ladder. */
  readonly badges: readonly Entry<Level>[]
  /** All levels reached: the rungs up to `level`, and the badges. */
  readonly reached: readonly Entry<Level>[]
  /** The rung to work on; undefined at the top of the ladder. */
  readonly next: Entry<Level> | undefined
  /** What is missing at `next`: what decides first, then what may be missing once. */
  readonly missingForNext: readonly Entry<Criterion>[]
  /** The first piece of work on the way from `level` to `next`. */
  readonly firstStep: Entry<NextStep> | undefined
  /** The jobs that ask for what the project has reached. */
  readonly roles: readonly Entry<Role>[]
}

/** Lists the criteria at a level that are not met, without optional ones and alternatives to one that is met. */
function missingAt(catalog: Catalog, level: string, ticked: ReadonlySet<string>): Entry<Criterion>[] {
  const here = criteriaAt(catalog, level)
  const hasAlternative = here.some(({ id, weight }) => weight === 'one-of' && ticked.has(id))
  const open = here.filter(({ id, weight }) =>
    !ticked.has(id) && weight !== 'optional' && !(weight === 'one-of' && hasAlternative))
  return [...open.filter(({ weight }) => weight !== 'other'), ...open.filter(({ weight }) => weight === 'other')]
}

/** Tells whether the criteria of one level hold, whatever is below it. */
export function holdsAt(catalog: Catalog, level: string, ticked: ReadonlySet<string>): boolean {
  const missing = missingAt(catalog, level, ticked)
  return missing.length <= MAY_BE_MISSING && missing.every(({ weight }) => weight === 'other')
}

/**
 * Says where a project stands, given the ids of the criteria that it meets.
 *
 * A rung is reached when its criteria hold at every rung up to it: all `core`,
 * at most one `other` missing, one of the alternatives if there are any. A
 * branch counts from the rung that it needs. Unknown ids are ignored, so that
 * answers that a browser kept from an older version do no harm.
 */
export function scoreProject(catalog: Catalog, ticked: ReadonlySet<string>): Score {
  const holds = (level: Entry<Level>): boolean =>
    levelsUpTo(catalog, level.id).every(({ id }) => holdsAt(catalog, id, ticked))
  const ladder = rungs(catalog)
  const level = ladder.findLast(holds)
  const next = ladder.find(rung => !holds(rung))
  const badges = branches(catalog).filter(holds)
  const reached = [...(level === undefined ? [] : levelsUpTo(catalog, level.id)), ...badges]
  const transition = level && next && transitionBetween(catalog, level.id, next.id)
  return {
    level,
    badges,
    reached,
    next,
    missingForNext: next === undefined ? [] : missingAt(catalog, next.id, ticked),
    firstStep: transition && nextStepsFor(catalog, transition.id).at(0),
    roles: catalog.roles.filter(role => reached.some(({ id }) => id === role.level)),
  }
}
