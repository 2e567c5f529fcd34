/** What a site looks like before the app is there: what only the deck's own styles know. */
export interface Look {
  /** The colour behind everything, in both schemes. */
  readonly paper: { readonly light: string, readonly dark: string }
  readonly fonts?: Fonts
  /** Styles for pages that no script runs on. */
  readonly withoutScript?: string
}

/** The deck's own fonts. */
export interface Fonts {
  readonly faces: readonly Face[]
  /** Faces that take their place while they are on the way, as CSS. */
  readonly fallback: string
}

/** A font that is among the files of the built deck. */
export interface Face {
  readonly family: string
  readonly weight: string
  /** What the name of its file begins with; a hash follows. */
  readonly file: string
}

/** The look of a deck that says nothing about its own. */
export const PLAIN_LOOK: Look = { paper: { light: '#ffffff', dark: '#000000' } }

/** Writes the deck's own fonts as styles: `optional` never changes a text that is there, `block` waits for them. */
export function fontFaces({ fonts }: Look, files: readonly string[], display: 'optional' | 'block'): string {
  if (fonts === undefined)
    return ''
  return minify(fonts.fallback) + fonts.faces.map(({ family, weight, file }) => {
    const url = files.find(address => address.includes(file)) ?? ''
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:${display};src:url(${url})format('woff2')}`
  }).join('')
}

/** Tells whether a file holds one of the deck's own fonts. */
export function isOwnFont({ fonts }: Look, name: string): boolean {
  return name.endsWith('.woff2') && (fonts?.faces ?? []).some(({ file }) => name.startsWith(`${file}-`))
}

function minify(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s*([{:;,}])\s*/g, '$1')
}
