/** A font that many machines bring, and those that are as wide, letter by letter. */
export interface LocalFont {
  readonly name: string
  /** As `local()` knows them, by weight: a full name that is the family's as well, which every engine finds, or else the PostScript name. */
  readonly local: Readonly<Record<LocalWeight, readonly string[]>>
  /** How wide a letter is on average, in em: the advance widths in the font's file over the letters of `SAMPLE`. */
  readonly width: Readonly<Record<LocalWeight, number>>
}

export type LocalWeight = 400 | 700

/** The letters of English, as often as they occur; the words are of no account. */
export const SAMPLE = 'The first jump changes the data, not the model: a repository lets others trust the result, and a service lets others use it. Most jobs ask for level 3 or 4, so pick one step, put a date on it, and show the evidence. What is hard about it? You keep Month, Gift and PlyLow; quality, latency and drift are watched by 24 tests.'

/**
 * The first that a machine has is used, so the commonest come first: Windows and Apple's systems have Arial, Android has
 * Roboto. One name for each font, as a browser looks for a name that is not there again at each size: three names each
 * made the first layout of a slide a third longer. Widths are those of Arimo (which has Arial's), Roboto, Noto Sans and
 * DejaVu Sans.
 */
export const LOCAL_FONTS: readonly LocalFont[] = [
  {
    name: 'Arial',
    local: { 400: ['Arial', 'Liberation Sans', 'Helvetica'], 700: ['Arial-BoldMT', 'LiberationSans-Bold', 'Helvetica-Bold'] },
    width: { 400: 0.429, 700: 0.4616 },
  },
  {
    name: 'Roboto',
    local: { 400: ['Roboto-Regular'], 700: ['Roboto-Bold'] },
    width: { 400: 0.4268, 700: 0.4342 },
  },
  {
    name: 'Noto Sans',
    local: { 400: ['NotoSans-Regular'], 700: ['NotoSans-Bold'] },
    width: { 400: 0.4533, 700: 0.4828 },
  },
  {
    name: 'DejaVu Sans',
    local: { 400: ['DejaVu Sans'], 700: ['DejaVuSans-Bold'] },
    width: { 400: 0.4906, 700: 0.5558 },
  },
]
