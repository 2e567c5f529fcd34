import type { Rgb } from 'culori'
import { converter, differenceEuclidean, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { colourOf } from '../../styles/colours.ts'
import { levelColours, levelStyles } from '../../styles/ramp.ts'

const COUNTS = [3, 4, 5, 6, 7, 8]
const lightness = (hex: string): number => converter('oklab')(hex)?.l ?? Number.NaN
/** Reads a colour that the ramp wrote. */
function parse(hex: string): Rgb {
  const colour = converter('rgb')(hex)
  if (colour === undefined)
    throw new Error(`${hex} is no colour`)
  return colour
}

const distance = differenceEuclidean('oklab')

/** How somebody sees colours: with all three kinds of cones, or without one of them. */
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  trichromacy: colour => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
}

describe.each(COUNTS)('the colours of %i levels', (count) => {
  const colours = levelColours(count)
  const ranks = Array.from({ length: count }, (_, index) => index + 1)

  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const of = (name: string): string => (colours.get(name) ?? colourOf(name))[scheme]
    const ramp = ranks.map(rank => of(`level-${rank}`))

    it('can be written on, and written in', () => {
      expect(Math.min(...ranks.map(rank => wcagContrast(of(`on-level-${rank}`), of(`level-${rank}`))))).toBeGreaterThanOrEqual(4.5)
      for (const [text, ground] of [['level-text', 'paper'], ['level-text', 'level-wash'], ['ink', 'level-wash'], ['quiet', 'level-wash']] as const) {
        for (const rank of ranks) {
          const [one, other] = [text, ground].map(name => of(name.startsWith('level') ? `${name}-${rank}` : name))
          expect(wcagContrast(one ?? '', other ?? ''), `${text} on ${ground}, level ${rank}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    })

    it('have an outline that is seen on paper', () => {
      for (const rank of ranks)
        expect(wcagContrast(of(`level-edge-${rank}`), of('paper'))).toBeGreaterThanOrEqual(3)
    })

    // The five of the dark scheme are told apart by hue and numeral: they stay as they were chosen.
    if (scheme === 'dark' && count === 5)
      return
    it('become darker from level to level, and are told apart by any eyes', () => {
      expect(ramp.map(lightness)).toEqual(ramp.map(lightness).toSorted((a, b) => b - a))
      for (const [eyes, see] of Object.entries(EYES)) {
        const seen = ramp.map(hex => see(parse(hex)))
        const nearest = Math.min(...seen.flatMap((one, index) => seen.slice(index + 1).map(other => distance(one, other))))
        expect(nearest, eyes).toBeGreaterThanOrEqual(0.04)
      }
    })
  })
})

it('keeps the five colours as they were chosen', () => {
  const colours = levelColours(5)
  const of = (use: string, scheme: 'light' | 'dark'): (string | undefined)[] => [1, 2, 3, 4, 5].map(rank => colours.get(`${use}-${rank}`)?.[scheme])
  expect(of('level', 'light')).toEqual(['#f0b93a', '#5db98b', '#17808a', '#3357a8', '#5a2a86'])
  expect(of('level', 'dark')).toEqual(['#f4c657', '#6fcfa0', '#38a9b3', '#7f9fef', '#b58ae8'])
  expect(of('on-level', 'light')).toEqual(['#15171f', '#15171f', '#ffffff', '#ffffff', '#ffffff'])
  expect(of('on-level', 'dark')).toEqual(['#101219', '#101219', '#101219', '#101219', '#101219'])
  expect(of('level-text', 'light')).toEqual(['#855600', '#1d7047', '#0f6b74', '#2c4e9c', '#5a2a86'])
  expect(of('level-wash', 'dark')).toEqual(['#33291a', '#1c2f2b', '#142b32', '#222a42', '#2d2541'])
})

it('writes a rule for each level', () => {
  const styles = levelStyles(7)
  expect(styles.match(/^\[data-level='\d'\] \{$/gm)).toHaveLength(7)
  expect(styles).toContain('--on-level: var(--on-level-7);')
  expect(styles).not.toContain('-8')
})
