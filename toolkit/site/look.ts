/** The look of a site before the app is loaded. */
export interface Look {
  /** The colour behind everything, in both schemes. */
  readonly paper: { readonly light: string, readonly dark: string }
  readonly fonts?: Fonts
  /** Styles for readers without JavaScript. */
  readonly withoutScript?: string
}

/** The deck's own fonts. */
export interface Fonts {
  readonly faces: readonly Face[]
  /** The fallback fonts, which are used until they are loaded, as CSS. */
  readonly fallback: string
}

/** A font that is among the files of the built deck. */
export interface Face {
  readonly family: string
  readonly weight: string
  /** What the name of its file begins with; a hash follows. */
  readonly file: string
  /** The letters that it is for, as CSS writes them; it is there for all without it. */
  readonly range?: string
}

/** The look of a deck that says nothing about its own. */
export const PLAIN_LOOK: Look = { paper: { light: '#ffffff', dark: '#000000' } }

/** Writes the deck's own fonts as styles: `optional` never changes a text that is there, `block` waits for them. */
export function fontFaces({ fonts }: Look, files: readonly string[], display: 'optional' | 'block'): string {
  if (fonts === undefined)
    return ''
  return minify(fonts.fallback) + fonts.faces.map(({ file, ...face }) => {
    const url = files.find(address => address.includes(`${file}-`))
    return url === undefined ? '' : fontFace(face, url, `font-display:${display};`)
  }).join('')
}

/** Writes a font as a style rule. */
export function fontFace({ family, weight, range }: Omit<Face, 'file'>, url: string, more = ''): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};${more}src:url(${url})format('woff2')${range === undefined ? '' : `;unicode-range:${range}`}}`
}

/** Tells whether a file holds one of the deck's own fonts. */
export function isOwnFont(look: Look, name: string): boolean {
  return faceIn(look, name) !== undefined
}

/** Tells whether a file holds one of the deck's own fonts that a text is set in. */
export function isFontFor(look: Look, name: string, text: string): boolean {
  const face = faceIn(look, name)
  return face !== undefined && lettersFor(face, text) !== ''
}

function faceIn({ fonts }: Look, name: string): Face | undefined {
  return name.endsWith('.woff2') ? fonts?.faces.find(({ file }) => name.startsWith(`${file}-`)) : undefined
}

/** Finds the letters of a text that a font is for: all if its range does not say otherwise. */
export function lettersFor({ range }: Pick<Face, 'family' | 'range'>, text: string): string {
  if (range === undefined)
    return text
  const inRange = range.replaceAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?,?/gi, (_, from: string, to = from) => `\\u{${from}}-\\u{${to}}`)
  return (text.match(new RegExp(`[${inRange}]`, 'gu')) ?? []).join('')
}

function minify(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s*([{:;,}])\s*/g, '$1')
}
