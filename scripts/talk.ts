import process from 'node:process'
import { loadRows } from './soundness.ts'

/** A talk that was asked for. */
export interface ChosenTalk {
  readonly id: string
  readonly minutes: number
  /** What its addresses end in: nothing for the main talk, or `?talk=10`. */
  readonly query: string
}

/**
 * The talk that `--talk` asks for, the main one without it.
 *
 * @throws {UnknownIdError} naming the talks that there are.
 */
export async function talkFrom({ talk }: { readonly talk?: string | undefined }): Promise<ChosenTalk> {
  const catalog = await loadRows()
  const { resolveTalk } = await import('../model/running-order.ts')
  const { addressInTalk } = await import('../model/talk-address.ts')
  const { id, minutes } = resolveTalk(catalog, talk ?? catalog.talk.main)
  return { id, minutes, query: addressInTalk(catalog, id, catalog.talk.main) }
}

/** The environment in which Slidev gives this talk at the deck's own address, the main one if none is named. */
export function environmentFor(talk: string | undefined): NodeJS.ProcessEnv {
  return { ...process.env, VITE_TALK: talk }
}
