import type { Catalog, Entry } from './catalog.ts'
import type { Criterion } from './rows.ts'
import { rankOf } from './levels.ts'

/** How a criterion counts, in words. */
export const WEIGHT_WORDS: Readonly<Record<Criterion['weight'], string>> = {
  'core': 'core',
  'one-of': 'one of these',
  'other': 'one may be missing',
  'optional': 'optional',
}

/** Puts the criteria of a catalog into the words of a kind of project; a criterion without such words keeps those for all kinds. */
export function wordedFor(catalog: Catalog, kind: string): Catalog {
  return { ...catalog, criteria: catalog.criteria.map(criterion => ({ ...criterion, statement: criterion.wording?.[kind] ?? criterion.statement })) }
}

/** Lists the criteria of a level, in order. */
export function criteriaAt(catalog: Catalog, level: string): Entry<Criterion>[] {
  rankOf(catalog, level)
  return catalog.criteria.filter(criterion => criterion.level === level)
}

/** Tells whether statements say that a project has reached a level. Without them nobody can tell. */
export function isTested({ criteria }: Pick<Catalog, 'criteria'>, level: string): boolean {
  return criteria.some(criterion => criterion.level === level)
}

/** What stands where the statements of a level would. */
export const NOT_TESTED = 'No statement tests this level: whether a project has reached it, the self-assessment cannot tell.'
