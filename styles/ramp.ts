import type { Oklab } from 'culori'
import type { Colour } from './colours.ts'
import { formatHex, interpolate, wcagContrast } from 'culori'
import { colourOf } from './colours.ts'

type Scheme = keyof Colour
type Stops = Readonly<Record<Scheme, readonly [string, string, string, string, string]>>

/**
 * The colours of levels, as they were chosen for five of them: the level's own; its name as text; its outline, for the
 * light ones; and the pale ground of what belongs to it. Tested in tests/styles.
 */
const STOPS = {
  'level': {
    light: ['#f0b93a', '#5db98b', '#17808a', '#3357a8', '#5a2a86'],
    dark: ['#f4c657', '#6fcfa0', '#38a9b3', '#7f9fef', '#b58ae8'],
  },
  'level-text': {
    light: ['#855600', '#1d7047', '#0f6b74', '#2c4e9c', '#5a2a86'],
    dark: ['#f4c657', '#6fcfa0', '#4fbcc6', '#8fabf2', '#c09bec'],
  },
  'level-edge': {
    light: ['#a87410', '#35855d', '#17808a', '#3357a8', '#5a2a86'],
    dark: ['#f4c657', '#6fcfa0', '#38a9b3', '#7f9fef', '#b58ae8'],
  },
  'level-wash': {
    light: ['#fbeecd', '#dcefe4', '#d6e8e8', '#dbe1f0', '#e4dbec'],
    dark: ['#33291a', '#1c2f2b', '#142b32', '#222a42', '#2d2541'],
  },
} as const satisfies Readonly<Record<string, Stops>>

type Use = keyof typeof STOPS

/** How light the first and the last level of any other number of them are, in OKLab: as far apart as paper and text on them allow. */
const ENDS: Readonly<Record<Scheme, readonly [number, number]>> = { light: [0.83, 0.385], dark: [0.87, 0.52] }

/** What stands on a level's colour: the dark of the scheme, or white where that is easier to read. */
const ON: Readonly<Record<Scheme, readonly [string, string]>> = {
  light: [colourOf('ink').light, '#ffffff'],
  dark: [colourOf('paper').dark, '#ffffff'],
}

/** What text needs to be read, after WCAG. */
const READABLE = 4.5

/**
 * Computes the colours of so many levels, by name: `level-1`, `on-level-1`, `level-text-1`, `level-edge-1`, `level-wash-1` and
 * so on. Five are as they were chosen. Others lie on the way between these, and a level's own becomes darker by equal
 * steps, which is what eyes that tell few colours apart go by.
 */
export function levelColours(count: number): ReadonlyMap<string, Colour> {
  const colours = new Map<string, Colour>()
  for (let index = 0; index < count; index++) {
    const level = inBoth(scheme => levelAt(index, count, scheme))
    colours.set(`level-${index + 1}`, level)
    colours.set(`on-level-${index + 1}`, inBoth(scheme => inkOn(level[scheme], scheme)))
    for (const use of ['level-text', 'level-edge', 'level-wash'] as const)
      colours.set(`${use}-${index + 1}`, inBoth(scheme => formatHex(mixAt(use, index, count, scheme))))
  }
  return colours
}

/** Writes the colours of so many levels as a stylesheet; an element with `data-level` gets those of its level. */
export function levelStyles(count: number): string {
  const colours = levelColours(count)
  const properties = [...colours].map(([name, { light, dark }]) => `  --${name}: light-dark(${light}, ${dark});`)
  const own = Array.from({ length: count }, (_, index) => {
    const names = [...Object.keys(STOPS), 'on-level'].map(use => `  --${use}: var(--${use}-${index + 1});`)
    return `[data-level='${index + 1}'] {\n${names.join('\n')}\n}`
  })
  return [`:root {\n${properties.join('\n')}\n}`, ...own, ''].join('\n')
}

function inBoth(colour: (scheme: Scheme) => string): Colour {
  return { light: colour('light'), dark: colour('dark') }
}

function mixAt(use: Use, index: number, count: number, scheme: Scheme): Oklab {
  return interpolate([...STOPS[use][scheme]], 'oklab')(count < 2 ? 0 : index / (count - 1))
}

function levelAt(index: number, count: number, scheme: Scheme): string {
  const colour = mixAt('level', index, count, scheme)
  if (count === STOPS.level[scheme].length)
    return formatHex(colour)
  const [first, last] = ENDS[scheme]
  // Between dark and white text lies a lightness at which neither can be read.
  for (let l = first + (last - first) * index / Math.max(1, count - 1); ; l -= 0.005) {
    const hex = formatHex({ ...colour, l })
    if (wcagContrast(hex, inkOn(hex, scheme)) >= READABLE)
      return hex
  }
}

function inkOn(level: string, scheme: Scheme): string {
  const [dark, white] = ON[scheme]
  return wcagContrast(level, dark) >= wcagContrast(level, white) ? dark : white
}
