import { deck } from '../model/deck.ts'
import { hasSource } from '../model/evidence.ts'

/** Whether this talk rests on a source: only then is what is ours marked. */
export const isSourced = hasSource(deck)
