/** The deck's own fonts. */
export const FACES = [
  { family: 'Instrument Sans Variable', weight: '400 700', file: 'instrument-sans-latin-wght-normal' },
  { family: 'Bricolage Grotesque Variable', weight: '200 800', file: 'bricolage-grotesque-latin-wght-normal' },
] as const
