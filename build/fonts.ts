import type { Face } from '../styles/faces.ts'
import type { LocalWeight } from '../styles/local-fonts.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'
import { DISPLAY, FACES, LAST_RESORT, TEXT } from '../styles/faces.ts'
import { LOCAL_FONTS, SAMPLE } from '../styles/local-fonts.ts'

/** The weights in which a font is set, and the one of a local font that takes the place of each. */
const WEIGHTS: readonly { readonly face: Face, readonly weight: number, readonly range: string, readonly local: LocalWeight }[] = [
  { face: TEXT, weight: 400, range: '400', local: 400 },
  { face: TEXT, weight: 500, range: '500', local: 400 },
  { face: TEXT, weight: 600, range: '600 700', local: 700 },
  { face: DISPLAY, weight: 700, range: '700', local: 700 },
]

const HEAD = '/* Written by "npm run fonts" from styles/faces.ts and styles/local-fonts.ts; do not edit. */'

/** Writes the stylesheets that name the deck's fonts, by the name of the file in styles/. */
export function fontStyles(): Readonly<Record<string, string>> {
  return {
    'font-families.css': `${HEAD}\n:root {\n  --font-text: ${stack(TEXT)};\n  --font-display: ${stack(DISPLAY)};\n}\n`,
    'fallback-fonts.css': `${HEAD}\n${WEIGHTS.flatMap(fallbacks).join('')}`,
    'fonts.css': `${HEAD}\n@import './fallback-fonts.css';\n@import './font-families.css';\n\n${FACES.map(ownFace).join('')}`,
  }
}

/** Names the font, then its fallback fonts: the first that the machine has is used. */
function stack(face: Face): string {
  return [`'${face.family}'`, ...LOCAL_FONTS.map(({ name }) => `'${fallbackName(face, name)}'`), LAST_RESORT].join(', ')
}

function fallbackName(face: Face, local: string): string {
  return `${face.family.replace(' Variable', '')} as ${local}`
}

/** Makes each local font as wide and as high as ours. */
function fallbacks({ face, weight, range, local }: (typeof WEIGHTS)[number]): string[] {
  const own = create(readFileSync(fileOf(`${face.perWeight}/files/${face.perWeight.replace('@fontsource/', '')}-latin-${weight}-normal.woff2`)))
  if (!('glyphForCodePoint' in own))
    throw new Error(`${face.perWeight} is a collection of fonts`)
  const widths = [...SAMPLE].map(letter => own.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth)
  const width = widths.reduce((sum, one) => sum + one, 0) / widths.length / own.unitsPerEm
  return LOCAL_FONTS.map((font) => {
    const scale = width / font.width[local]
    const percent = (units: number): string => `${(100 * units / own.unitsPerEm / scale).toFixed(1)}%`
    return rule({
      'font-family': `'${fallbackName(face, font.name)}'`,
      'font-weight': range,
      'src': font.local[local].map(name => `local('${name}')`).join(', '),
      'size-adjust': `${(100 * scale).toFixed(1)}%`,
      'ascent-override': percent(own.ascent),
      'descent-override': percent(-own.descent),
      'line-gap-override': '0%',
    })
  })
}

/** Gives a font to pages of text; the deck has its own way with them: toolkit/stage/fonts.ts. */
function ownFace({ family, weight, package: from, file, range }: Face): string {
  return rule({
    'font-family': `'${family}'`,
    'font-style': 'normal',
    'font-weight': weight,
    'font-display': 'swap',
    'src': `url('${from}/files/${file}.woff2') format('woff2')`,
    ...range !== undefined && { 'unicode-range': range },
  })
}

function rule(declarations: Readonly<Record<string, string>>): string {
  return `@font-face { ${Object.entries(declarations).map(([name, value]) => `${name}: ${value};`).join(' ')} }\n`
}

/** Finds a file of a package. */
export function fileOf(path: string): string {
  return createRequire(import.meta.url).resolve(path)
}
