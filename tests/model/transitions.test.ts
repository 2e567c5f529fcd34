import { expect, it } from 'vitest'
import { nextStepsFor, transitionBetween } from '../../model/transitions.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id)

it('finds the way between two neighbours, in its direction only', () => {
  expect(transitionBetween(tiny, 'sketch', 'tool')?.id).toBe('sketch-tool')
  expect(transitionBetween(tiny, 'tool', 'sketch')).toBeUndefined()
  expect(transitionBetween(tiny, 'sketch', 'product')).toBeUndefined()
})

it('lists the work on a transition in order', () => {
  expect(ids(nextStepsFor(tiny, 'sketch-tool'))).toEqual(['n1', 'n2'])
})

it('throws for an unknown transition or level', () => {
  expect(() => nextStepsFor(tiny, 'up')).toThrow('unknown transition "up"')
  expect(() => transitionBetween(tiny, 'sketch', 'cellar')).toThrow('unknown level "cellar"')
})
