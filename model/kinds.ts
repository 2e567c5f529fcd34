import type { Catalog, Entry } from './catalog.ts'
import type { Fact, Kind, Source } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** What a kind of project changes, level by level, and the fact on which that rests. */
export interface KindChanges {
  readonly fact: Entry<Fact>
  readonly source: Entry<Source>
  readonly levels: readonly { readonly id: string, readonly short: string, readonly text: string }[]
}

/** Says what a kind of project changes, if that is told; throws `UnknownIdError`. */
export function changesOf(catalog: Catalog, { changes }: Kind): KindChanges | undefined {
  if (changes === undefined)
    return undefined
  const fact = resolve('fact', catalog.facts, changes.fact)
  const levels = catalog.levels.flatMap(({ id }) => {
    const told = changes.levels[id]
    return told === undefined ? [] : [{ id, ...told }]
  })
  return { fact, source: resolve('source', catalog.sources, fact.source), levels }
}
