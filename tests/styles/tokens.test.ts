import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../styles/colours.ts'

/** Relative luminance of a colour `#rrggbb`, after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const TEXT: [string, string][] = [
  ...['paper', 'tile'].flatMap(ground => ['ink', 'quiet'].map((text): [string, string] => [text, ground])),
  ['accent', 'paper'],
  ['on-good', 'good'],
  ['good-text', 'paper'],
]
const GRAPHICS: [string, string][] = [['edge', 'paper'], ['edge', 'tile']]

for (const scheme of ['light', 'dark'] as const) {
  const ratio = ([one, other]: [string, string]): number => contrast(COLOURS.get(one)?.[scheme] ?? '', COLOURS.get(other)?.[scheme] ?? '')

  describe(`the ${scheme} scheme`, () => {
    for (const pair of TEXT)
      it(`sets --${pair[0]} on --${pair[1]} with at least 4.5 : 1`, () => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5))

    for (const pair of GRAPHICS)
      it(`draws --${pair[0]} on --${pair[1]} with at least 3 : 1`, () => expect(ratio(pair)).toBeGreaterThanOrEqual(3))
  })
}
