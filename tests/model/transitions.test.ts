import { expect, it } from 'vitest'
import { nextStepsFor, nextStepsFrom, transitionBetween, transitionFrom } from '../../model/transitions.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id)

it('finds the way between two neighbours, in its direction only', () => {
  expect(transitionBetween(tiny, 'sketch', 'tool')?.id).toBe('sketch-tool')
  expect(transitionBetween(tiny, 'tool', 'sketch')).toBeUndefined()
  expect(transitionBetween(tiny, 'sketch', 'product')).toBeUndefined()
})

it.each([
  { level: 'sketch', transition: 'sketch-tool', steps: ['n1', 'n2'] },
  { level: 'tool', transition: 'tool-product', steps: ['n3'] },
  { level: 'product', transition: 'product-lab', steps: ['n4'] },
  { level: 'lab', transition: undefined, steps: [] },
])('leads on from $level by $steps', ({ level, transition, steps }) => {
  expect(transitionFrom(tiny, level)?.id).toBe(transition)
  expect(ids(nextStepsFrom(tiny, level))).toEqual(steps)
})

it('prefers the next rung to a branch', () => {
  const [first, ...rest] = tiny.transitions
  const early = first && { ...first, id: 'early', from: 'tool', to: 'lab' }
  const forked = tinyCatalog({ transitions: early && first ? [early, first, ...rest] : [] })
  expect(transitionFrom(forked, 'tool')?.id).toBe('tool-product')
})

it('throws for an unknown transition or level', () => {
  expect(() => nextStepsFor(tiny, 'up')).toThrow('unknown transition "up"')
  expect(() => transitionBetween(tiny, 'sketch', 'cellar')).toThrow('unknown level "cellar"')
  expect(() => nextStepsFrom(tiny, 'cellar')).toThrow('unknown level "cellar"')
})
