import deck from 'virtual:deck'
import { talkAt, talkQuery } from '../../deck/talks.ts'

/** The talk at the deck's own address: the main one, or the one that it was built for. */
const home = import.meta.env.VITE_TALK || deck.main

/** The talk that is given at this address. */
export const shownTalk = talkAt(deck, typeof location === 'undefined' ? { pathname: '', search: '' } : location, home)

/** The query with which an address of this deck stays in this talk. */
export const ownQuery = talkQuery(deck, shownTalk.id, home)
