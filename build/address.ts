import type { Deck } from '../toolkit/deck/deck.ts'
import process from 'node:process'
import { UserError } from '../toolkit/shell/cli.ts'
import { loadDeck } from './validate.ts'

/**
 * Gives the deck with the address under which the site will be: `SITE_URL` of the
 * environment, which some hosts know, or what the data says.
 *
 * @throws {UserError} if `SITE_URL` is no address.
 */
export async function publishedDeck(): Promise<Deck> {
  const deck = await loadDeck()
  const { SITE_URL } = process.env
  if (!SITE_URL)
    return deck
  if (!/^https?:\/\//i.test(SITE_URL) || !URL.canParse(SITE_URL))
    throw new UserError(`SITE_URL is ${SITE_URL}, but it has to be a whole address, such as https://example.org/levels/.`)
  return { ...deck, address: SITE_URL }
}
