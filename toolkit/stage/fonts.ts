/** The fonts that have to be loaded before the talk; the deck adds its own. */
export const deckFonts: FontFace[] = []
