import type { ChosenTalk } from '../toolkit/export/format.ts'
import process from 'node:process'
import { addressInTalk, resolveTalk } from '../toolkit/deck/talks.ts'
import { loadDeck } from './validate.ts'

/**
 * The talk that `--talk` asks for, the main one without it.
 *
 * @throws {UnknownIdError} naming the talks that there are.
 */
export async function talkFrom({ talk }: { readonly talk?: string | undefined }): Promise<ChosenTalk> {
  const deck = await loadDeck()
  const { id, minutes } = resolveTalk(deck, talk ?? deck.main)
  return { id, minutes, query: addressInTalk(deck, id, deck.main) }
}

/** The environment in which Slidev gives this talk at the deck's own address, the main one if none is named. */
export function environmentFor(talk: string | undefined): NodeJS.ProcessEnv {
  return { ...process.env, VITE_TALK: talk }
}

/** Says which talk is at the deck's own address: the one that it is built for, or `main`. */
export function homeTalk(main: string): string {
  return process.env.VITE_TALK || main
}
