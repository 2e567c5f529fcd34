/** The fonts that the deck brings and does not want to be without: it adds its own. */
export const deckFonts: FontFace[] = []
