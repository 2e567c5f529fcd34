import type { Catalog } from '../model/catalog.ts'
import { LIMITS } from '../model/checks/limits.ts'
import { stringsOf } from '../model/checks/strings.ts'

/** Words of a text that are worth changing; `[click]` in the notes is a sign and no word. */
const WORD = /(?<![\p{L}[])\p{L}{3,}/gu

/** The fields of a row that hold sentences. Names keep their words and are numbered. */
const SENTENCES = new Set(['text', 'detail', 'promise', 'verdict', 'statement', 'headline', 'short', 'step', 'definition', 'homeReason', 'purpose', 'note', 'trait'])

/** Texts in other words of the same length. */
export interface Variation {
  readonly text: (text: string) => string
  /** A copy of a row, its sentences in other words. */
  readonly row: <Row>(row: Row) => Row
}

/**
 * Puts each word of a text in place of another that is as long, as often as the catalog uses it.
 *
 * The same sentence twice costs nothing in a compressed file, so that plain
 * copies would make a larger catalog look cheaper than one that says something new.
 * The words are the same in every run.
 */
export function variation(catalog: Catalog): Variation {
  const prose = stringsOf(catalog).filter(({ pattern }) => LIMITS[pattern] !== undefined)
  const words = prose.flatMap(({ value }) => value.match(WORD) ?? []).map(word => word.toLowerCase())
  const byLength = Map.groupBy(words, word => word.length)
  const random = randomNumbers(1)
  const other = (word: string): string => {
    const choice = byLength.get(word.length) ?? []
    const found = choice[Math.floor(random() * choice.length)] ?? word
    return /^\p{Lu}/u.test(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found
  }
  const text = (text: string): string => text.replace(WORD, other)
  return {
    text,
    row: row => JSON.parse(JSON.stringify(row), (key, value) => {
      if (key === 'items' && Array.isArray(value))
        return value.map(text)
      return SENTENCES.has(key) && typeof value === 'string' ? text(value) : value
    }),
  }
}

/** Numbers from 0 to 1 that look random and are the same in every run: the generator Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
