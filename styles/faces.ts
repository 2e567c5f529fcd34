/** The deck's own fonts. */
export const FACES = [
  { family: 'Instrument Sans Variable', weight: '400 700', file: 'instrument-sans-latin-wght-normal' },
  { family: 'Bricolage Grotesque', weight: '700', file: 'bricolage-grotesque-latin-700-normal' },
] as const
