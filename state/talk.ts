import { deck } from '../model/deck.ts'
import { talkAt, talkQuery } from '../model/talk-address.ts'

/** The talk at the deck's own address: the main one, or the one that it was built for. */
const home = import.meta.env.VITE_TALK || deck.talk.main

/** The talk that is given at this address. */
export const currentTalk = talkAt(deck, typeof location === 'undefined' ? { pathname: '', search: '' } : location, home)

/** What an address of this deck has to ask for to stay in this talk. */
export const ownQuery = talkQuery(deck, currentTalk.id, home)
