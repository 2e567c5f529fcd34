/** A font of the deck: the file that a browser gets, and the package that has one file per weight. */
export interface Face {
  readonly family: string
  readonly weight: string
  readonly package: string
  readonly file: string
  readonly perWeight: string
}

/*
 * The deck's own fonts, said here once: `npm run fonts` writes the stylesheets
 * that name them, and fills in how the fonts of a machine take their place.
 */
export const TEXT = {
  family: 'Instrument Sans Variable',
  weight: '400 700',
  package: '@fontsource-variable/instrument-sans',
  file: 'instrument-sans-latin-wght-normal',
  perWeight: '@fontsource/instrument-sans',
} as const satisfies Face

export const DISPLAY = {
  family: 'Bricolage Grotesque',
  weight: '700',
  package: '@fontsource/bricolage-grotesque',
  file: 'bricolage-grotesque-latin-700-normal',
  perWeight: '@fontsource/bricolage-grotesque',
} as const satisfies Face

export const FACES = [TEXT, DISPLAY] as const

/** What text is set in where not even a fallback font is known. */
export const LAST_RESORT = 'system-ui, sans-serif'
