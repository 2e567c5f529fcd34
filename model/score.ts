import type { Catalog, Entry } from './catalog.ts'
import type { Criterion, Level, NextStep, Role } from './rows.ts'
import { criteriaAt, isTested } from './criteria.ts'
import { branches, levelsUpTo, rungs } from './levels.ts'
import { workTo } from './transitions.ts'

/** How many criteria of weight `other` may be missing at one level. */
const MAY_BE_MISSING = 1

/** Where a project stands, by the criteria that it meets. */
export interface Score {
  /** The highest rung reached; undefined below the first that is tested. */
  readonly level: Entry<Level> | undefined
  /** The branches reached beside the ladder. */
  readonly badges: readonly Entry<Level>[]
  /** All that is reached and tested: the rungs up to `level`, and the badges. */
  readonly reached: readonly Entry<Level>[]
  /** The rung to work on; undefined where no further one is tested. */
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

/** Tells whether the criteria of one level hold, whatever is below it; never where there are none. */
export function holdsAt(catalog: Catalog, level: string, ticked: ReadonlySet<string>): boolean {
  const missing = missingAt(catalog, level, ticked)
  return isTested(catalog, level) && missing.length <= MAY_BE_MISSING && missing.every(({ weight }) => weight === 'other')
}

/**
 * Says where a project stands, given the ids of the criteria that it meets.
 *
 * A rung is reached when its criteria hold at every rung up to it: all `core`,
 * at most one `other` missing, one of the alternatives if there are any. A
 * branch counts from the rung that it needs. A level without criteria is passed
 * over: it is never reached, and keeps nobody from those above it. Unknown ids
 * are ignored, so that answers that a browser kept from an older version do no harm.
 */
export function scoreProject(catalog: Catalog, ticked: ReadonlySet<string>): Score {
  const tested = (levels: readonly Entry<Level>[]): Entry<Level>[] => levels.filter(({ id }) => isTested(catalog, id))
  const holds = (level: Entry<Level>): boolean =>
    tested(levelsUpTo(catalog, level.id)).every(({ id }) => holdsAt(catalog, id, ticked))
  const ladder = tested(rungs(catalog))
  const level = ladder.findLast(holds)
  const next = ladder.find(rung => !holds(rung))
  const badges = tested(branches(catalog)).filter(holds)
  const below = level === undefined ? [] : levelsUpTo(catalog, level.id)
  const reached = [...tested(below), ...badges]
  const way = level === undefined || next === undefined ? [] : levelsUpTo(catalog, next.id).filter(rung => !below.includes(rung))
  return {
    level,
    badges,
    reached,
    next,
    missingForNext: next === undefined ? [] : missingAt(catalog, next.id, ticked),
    firstStep: way.flatMap(({ id }) => workTo(catalog, id)).at(0),
    roles: catalog.roles.filter(role => [...below, ...badges].some(({ id }) => id === role.level)),
  }
}
