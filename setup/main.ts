import { defineAppSetup } from '@slidev/types'
import { bringFonts } from '../composables/fonts.ts'

/** What must be in place before the deck is drawn. */
export default defineAppSetup(({ router }) => {
  // The deck goes on without its fonts.
  void bringFonts(router).catch(() => undefined)
})
