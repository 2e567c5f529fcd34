import type { Slide, Source } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { resolve } from './lookup.ts'

/** The authors as a slide names them: up to three in full, otherwise the first "and others". */
export function shortAuthors({ authors }: Source): string {
  const names = authors.split(', ')
  return names.length <= 3 ? authors : `${names[0]} and others`
}

/** What a slide rests on. */
export function sourcesOf(catalog: Catalog, { sources }: Slide): Entry<Source>[] {
  return sources ? sources.map(id => resolve('source', catalog.sources, id)) : catalog.sources.slice(0, 1)
}
