import type { Catalog, DeckSlide, Entry } from './catalog.ts'
import type { Fact, Scale, Source } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** Writes who published something and when, as in `Breck and others, 2017`: up to three authors in full. */
export function citationOf({ authors, published }: Source): string {
  const names = authors.split(', ')
  return `${names.length <= 3 ? authors : `${names[0]} and others`}, ${published}`
}

/** Finds a scale with what it says and where; throws `UnknownIdError`. */
export function resolveScale(catalog: Catalog, id: string): Entry<Scale> & { readonly stated: readonly Entry<Fact>[], readonly origin: Entry<Source> } {
  const scale = resolve('scale', catalog.scales, id)
  return { ...scale, stated: scale.facts.map(fact => resolve('fact', catalog.facts, fact)), origin: resolve('source', catalog.sources, scale.source) }
}

/** Lists what a slide rests on; nothing that we know of if it is plain Markdown. */
export function sourcesOf(catalog: Catalog, { plain, sources }: DeckSlide): Entry<Source>[] {
  if (plain)
    return []
  return sources ? sources.map(id => resolve('source', catalog.sources, id)) : catalog.sources.slice(0, 1)
}

/** What stands where a scale has no place for a level. */
export const NOT_PLACED = 'not placed'
