import { deck } from './model/deck.ts'
import { describe } from './model/description.ts'

/** This talk as the toolkit knows it. */
export default describe(deck)
