import type { Transcript } from '../toolkit/deck/transcript.ts'
import { publish } from '../toolkit/site/publish.ts'
import { publishedDeck } from './address.ts'
import { levelCards } from './cards.ts'
import { LOOK, putAway } from './look.ts'
import { loadCatalog } from './validate.ts'

/** Makes a site of the deck that is built in a folder, with what is said on its slides; it opens with `talk`, the main one if none is named. */
export async function makeSite(folder: string, base: string, talk: string | undefined, transcript: Transcript): Promise<void> {
  const catalog = await loadCatalog()
  await publish(folder, base, await publishedDeck(), {
    ...talk !== undefined && { home: talk },
    cards: levelCards(catalog),
    look: LOOK,
    putAway: putAway(catalog),
    strict: true,
    transcript,
  })
}
