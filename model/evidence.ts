import type { Catalog } from './catalog.ts'
import type { Place, Told } from './rows.ts'

/** A piece of a text, and whose it is. */
export interface Piece {
  readonly words: string
  readonly from: 'source' | 'ours' | 'silent'
}

/** Tells whether the talk rests on a source: only then are words of its own marked. */
export function hasSource({ levels, claims, criteria, questions, takeaways, highlights, roles, transitions, nextSteps }: Catalog): boolean {
  const rows: readonly (Told | undefined)[] = [
    ...levels.flatMap(({ audience, change, facets }) => [audience, change, ...Object.values(facets)]),
    ...[...roles.map(({ asks }) => asks), ...transitions.map(({ change }) => change)],
    ...[...claims, ...criteria, ...questions, ...takeaways, ...highlights, ...nextSteps],
  ]
  return rows.some(row => row !== undefined && placesOf(row).length > 0)
}

/** The places of the source that a row names. */
export function placesOf({ evidence }: Told): readonly Place[] {
  return (evidence ?? []).flatMap(({ source = [] }) => source)
}

/** A text piece by piece, as the evidence of its row tells them apart. */
export function piecesOf(text: string, row: Told): Piece[] {
  const rest = placesOf(row).length > 0 ? 'source' : 'ours'
  const marked = (row.evidence ?? [])
    .flatMap(({ ours, silent }): Piece[] => ours !== undefined ? [{ words: ours, from: 'ours' }] : silent !== undefined ? [{ words: silent, from: 'silent' }] : [])
    .map(piece => ({ ...piece, at: text.indexOf(piece.words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let end = 0
  for (const { words, from, at } of marked) {
    // Words of another text of the row may stand within words of this one.
    if (at < end)
      continue
    pieces.push({ words: text.slice(end, at), from: rest }, { words, from })
    end = at + words.length
  }
  return [...pieces, { words: text.slice(end), from: rest } as const].filter(({ words }) => words !== '')
}

/** Tells whether nothing of a row is the source's. */
export function isOurs(row: Told): boolean {
  return row.evidence === undefined
}
