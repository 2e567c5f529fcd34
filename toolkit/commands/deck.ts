import type { Deck } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, shown, UserError } from '../shell/cli.ts'
import { readDeck, readNotes } from '../slidev/read-deck.ts'

/** The deck in a folder. */
export interface FoundDeck {
  readonly deck: Deck
  readonly transcript: Transcript
  /** Whether a file beside `slides.md` describes it. */
  readonly isDescribed: boolean
}

/**
 * Finds the deck in the folder of the command: as `deck.ts` or `deck.js` describes it, or as its Markdown tells.
 *
 * @throws {UserError} if there is none.
 */
export async function findDeck(): Promise<FoundDeck> {
  if (!existsSync(join(ROOT, 'slides.md')))
    throw new UserError(`There is no slides.md in ${ROOT}: run this in the folder of a Slidev deck.`)
  const transcript = await readNotes(ROOT)
  const file = ['deck.ts', 'deck.js'].map(name => join(ROOT, name)).find(path => existsSync(path))
  if (file === undefined)
    return { deck: await readDeck(ROOT), transcript, isDescribed: false }
  const { default: deck } = await import(pathToFileURL(file).href)
  if (!isDeck(deck))
    throw new UserError(`${shown(file)} has no deck as its default export.`)
  return { deck, transcript, isDescribed: true }
}

/** Tells whether a file that is loaded while the command runs gives a deck, which no type can. */
function isDeck(value: unknown): value is Deck {
  return typeof value === 'object' && value !== null && 'slides' in value && Array.isArray(value.slides) && 'talks' in value && Array.isArray(value.talks)
}
