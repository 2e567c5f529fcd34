import type { Catalog } from './catalog.ts'
import type { Place, WithEvidence } from './rows.ts'

/** A piece of a text, and whose it is. */
export interface Piece {
  readonly words: string
  readonly from: 'source' | 'ours' | 'silent'
}

/** Tells whether the talk rests on a source: only then are words of its own marked. */
export function hasSource({ levels, claims, criteria, questions, takeaways, highlights, roles, transitions, nextSteps }: Catalog): boolean {
  const rows: readonly (WithEvidence | undefined)[] = [
    ...levels.flatMap(({ audience, change, facets }) => [audience, change, ...Object.values(facets)]),
    ...[...roles.map(({ asks }) => asks), ...transitions.map(({ change }) => change)],
    ...[...claims, ...criteria, ...questions, ...takeaways, ...highlights, ...nextSteps],
  ]
  return rows.some(row => row !== undefined && placesOf(row).length > 0)
}

/** Lists the places of the source that a row names. */
export function placesOf({ evidence }: WithEvidence): readonly Place[] {
  return (evidence ?? []).flatMap(({ source = [] }) => source)
}

/** Splits a text into what is the source's, what is ours and what is said about its silence, as the evidence of the row says. */
export function piecesOf(text: string, row: WithEvidence): Piece[] {
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
export function isOurs(row: WithEvidence): boolean {
  return row.evidence === undefined
}
