import type { FACES } from './faces.ts'
import textExtended from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2?url'
import text from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url'
import display from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2?url'
import displayExtended from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff2?url'

/** Where a browser gets the deck's own fonts, by the name of the file. */
export const FONT_URLS: Readonly<Record<(typeof FACES)[number]['file'], string>> = {
  'instrument-sans-latin-wght-normal': text,
  'bricolage-grotesque-latin-700-normal': display,
  'instrument-sans-latin-ext-wght-normal': textExtended,
  'bricolage-grotesque-latin-ext-700-normal': displayExtended,
}
