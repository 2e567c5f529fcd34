import type { Catalog, DeckSlide, Entry } from './catalog.ts'
import type { Source } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** The authors as a slide names them: up to three in full, otherwise the first "and others". */
export function shortAuthors({ authors }: Source): string {
  const names = authors.split(', ')
  return names.length <= 3 ? authors : `${names[0]} and others`
}

/** What a slide rests on; nothing that we know of if it is plain Markdown. */
export function sourcesOf(catalog: Catalog, { plain, sources }: DeckSlide): Entry<Source>[] {
  if (plain)
    return []
  return sources ? sources.map(id => resolve('source', catalog.sources, id)) : catalog.sources.slice(0, 1)
}
