import type { Format } from './job.ts'
import { nearest } from '../../model/nearest.ts'
import { UserError } from '../cli.ts'
import { data } from './data.ts'
import { handout } from './handout.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { read } from './reading-pdf.ts'
import { pdf } from './slides-pdf.ts'

/** Everything that the deck can be made into, by the word that asks for it. */
export const FORMATS = { pdf, handout, read, pptx, png, data } as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof FORMATS

/** The words that ask for a format. */
export const FORMAT_IDS: readonly FormatId[] = Object.keys(FORMATS).filter(isFormat)

/**
 * The formats that somebody asks for: the PDF without a word, everything with `all`.
 *
 * @throws {UserError} naming the words that there are, for any other one.
 */
export function readFormats(words: readonly string[]): readonly FormatId[] {
  if (words.includes('all'))
    return FORMAT_IDS
  if (words.length === 0)
    return ['pdf']
  return [...new Set(words.map((word) => {
    if (isFormat(word))
      return word
    const known = [...FORMAT_IDS, 'all']
    const guess = nearest(word, known)
    throw new UserError(`There is no format "${word}"${guess ? ` (did you mean "${guess}"?)` : ''}. There are: ${known.join(', ')}.`)
  }))]
}

function isFormat(word: string): word is FormatId {
  return Object.hasOwn(FORMATS, word)
}
