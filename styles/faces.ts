/** A font of the deck, or the part of it for some letters: the file that a browser gets, and the package that has one file per weight. */
export interface Face {
  readonly family: string
  readonly weight: string
  readonly package: string
  readonly file: string
  readonly perWeight: string
  /** The letters that it is for, as CSS writes them: a browser fetches it for these only. */
  readonly range?: string
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

/** What Fontsource calls `latin-ext`: names from Łódź to İzmir. */
const EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

export const FACES = [
  TEXT,
  DISPLAY,
  { ...TEXT, file: 'instrument-sans-latin-ext-wght-normal', range: EXTENDED },
  { ...DISPLAY, file: 'bricolage-grotesque-latin-ext-700-normal', range: EXTENDED },
] as const satisfies readonly Face[]

/** What text is set in where not even a fallback font is known. */
export const LAST_RESORT = 'system-ui, sans-serif'
