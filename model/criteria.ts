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

/** The criteria of a level, in order. */
export function criteriaAt(catalog: Catalog, level: string): Entry<Criterion>[] {
  rankOf(catalog, level)
  return catalog.criteria.filter(criterion => criterion.level === level)
}
