import { deck } from '../model/deck.ts'
import { resolveTalk } from '../model/running-order.ts'
import { shownTalk } from '../toolkit/stage/talk/shown.ts'

export { ownQuery } from '../toolkit/stage/talk/shown.ts'

/** The talk that is given at this address, as `data/talks.ts` plans it. */
export const currentTalk = resolveTalk(deck, shownTalk.id)
