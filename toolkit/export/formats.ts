import type { Deck } from '../deck/deck.ts'
import type { Format } from './format.ts'
import { choose } from '../shell/cli.ts'
import { handout } from './handout.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { pageOnPaper, read } from './reading-pdf.ts'
import { pdf } from './slides-pdf.ts'

/** A format with the word that asks for it. */
export interface NamedFormat extends Format {
  readonly id: string
}

/** What stands for everything that there is. */
const ALL = 'all'

/** Lists everything that a deck can be made into: what the toolkit knows, and `more` that only this deck can be. */
export function formatsOf(deck: Deck, more: Readonly<Record<string, Format>> = {}): readonly NamedFormat[] {
  const formats: Readonly<Record<string, Format>> = { pdf, handout, ...pageOnPaper(deck) && { read }, pptx, png, ...more }
  return Object.entries(formats).map(([id, format]) => ({ id, ...format }))
}

/**
 * Chooses the formats that somebody asks for: the first one without a word, everything with `all`.
 *
 * @throws {UserError} naming the words that there are, for any other one.
 */
export function readFormats(words: readonly string[], formats: readonly NamedFormat[]): readonly NamedFormat[] {
  if (words.includes(ALL))
    return formats
  if (words.length === 0)
    return formats.slice(0, 1)
  const known = [...formats.map(({ id }) => id), ALL]
  const chosen = words.map(word => choose('format', word, known))
  return formats.filter(({ id }) => chosen.includes(id))
}

/** Lists formats for a help, a line each. */
export function describeFormats(formats: readonly NamedFormat[]): string {
  return [...formats, { id: ALL, what: 'all of these' }].map(({ id, what }) => `  ${id.padEnd(8)} ${what}`).join('\n')
}
