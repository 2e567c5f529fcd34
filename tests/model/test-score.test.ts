import { expect, it } from 'vitest'
import { sectionCeilings, testScoreCeiling } from '../../model/test-score.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

it.each([
  { level: 'sketch', ceilings: ['0 of 2', '0 of 1'], score: 0 },
  { level: 'tool', ceilings: ['1 of 2', '0 of 1'], score: 0 },
  { level: 'product', ceilings: ['2 of 2', '1 of 1'], score: 1 },
  { level: 'lab', ceilings: ['1 of 2', '0 of 1'], score: 0 },
])('lets the weakest section decide at $level', ({ level, ceilings, score }) => {
  expect(sectionCeilings(tiny, level).map(({ tests, of }) => `${tests} of ${of}`)).toEqual(ceilings)
  expect(testScoreCeiling(tiny, level)).toBe(score)
})

it('is 0 without sections, and throws for an unknown level', () => {
  expect(testScoreCeiling(tinyCatalog({ sections: [] }), 'tool')).toBe(0)
  expect(() => testScoreCeiling(tiny, 'cellar')).toThrow('unknown level "cellar"')
})
