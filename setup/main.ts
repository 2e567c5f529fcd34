import { defineAppSetup } from '@slidev/types'
import { bringFonts } from '../composables/fonts.ts'

/** What must be in place before the deck is drawn. */
export default defineAppSetup(({ router }) => {
  // A deck without its fonts is still a deck.
  void bringFonts(router).catch(() => undefined)
})
