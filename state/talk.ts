import { deck } from '../model/deck.ts'
import { talkAt, talkPath } from '../model/talk-address.ts'

/** The talk at the deck's own address: the main one, or the one that it was built for. */
const home = import.meta.env.VITE_TALK || deck.talk.main
const base = import.meta.env.BASE_URL

/** The talk that is given at this address. */
export const currentTalk = talkAt(deck, typeof location === 'undefined' ? base : location.pathname, base, home)

/** The path below which the slides of this talk have their addresses. */
export const talkBase = base + talkPath(deck, currentTalk.id, home)
