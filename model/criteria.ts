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

/** The catalog with its criteria in the words of a kind of project; those without such words, and any other kind, keep the words for all. */
export function wordedFor(catalog: Catalog, kind: string): Catalog {
  return { ...catalog, criteria: catalog.criteria.map(criterion => ({ ...criterion, statement: criterion.wording?.[kind] ?? criterion.statement })) }
}

/** The criteria of a level, in order. */
export function criteriaAt(catalog: Catalog, level: string): Entry<Criterion>[] {
  rankOf(catalog, level)
  return catalog.criteria.filter(criterion => criterion.level === level)
}
