import type { Source } from '../data/types.ts'

/** The authors as a slide names them: up to three in full, otherwise the first "and others". */
export function shortAuthors({ authors }: Source): string {
  const names = authors.split(', ')
  return names.length <= 3 ? authors : `${names[0]} and others`
}
