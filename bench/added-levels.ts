/** How many levels and tools a catalog has. */
export interface Size {
  readonly levels: number
  readonly tools: number
}

/** A rung that is put between the last one and the branch. */
export interface AddedLevel {
  readonly id: string
  readonly rank: number
  readonly title: string
  /** The rung below. */
  readonly before: string
}

/** The rung that is copied, with its rank and the rung below it. */
export const LAST_RUNG = { id: 'l4', rank: 4, before: 'l3' } as const

/** The branch, which stays the last level. */
export const BRANCH = { id: 'l5', rank: 5 } as const

/** The rungs that a ladder of so many levels has more than ours. */
export function addedLevels({ levels }: Size): AddedLevel[] {
  const idOf = (rank: number): string => rank === LAST_RUNG.rank ? LAST_RUNG.id : `platform-${rank}`
  return Array.from({ length: levels - BRANCH.rank }, (_, index) => {
    const rank = BRANCH.rank + index
    return { id: idOf(rank), rank, title: `Platform ${rank}`, before: idOf(rank - 1) }
  })
}

/** An id, an address or a title of a level or of the step to it, for a level of another rank. */
export function renumbered(text: string, from: number, to: number): string {
  return text
    .replaceAll(`${from - 1}-${from}`, `${to - 1}-${to}`)
    .replaceAll(`${from - 1} to ${from}`, `${to - 1} to ${to}`)
    .replace(/\b(level|card|criteria|glossary)([ -])(\d+)\b/gi, (all, word: string, sign: string, rank: string) => Number(rank) === from ? `${word}${sign}${to}` : all)
}
