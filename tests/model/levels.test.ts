import { describe, expect, it } from 'vitest'
import { branches, heightOf, levelsUpTo, previousLevel, rankOf, resolveLevel, rungs } from '../../model/levels.ts'
import { UnknownIdError } from '../../toolkit/deck/lookup.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (levels: readonly { readonly id: string }[]): string[] => levels.map(({ id }) => id)

it('tells rungs from branches', () => {
  expect(ids(rungs(tiny))).toEqual(['sketch', 'tool', 'product'])
  expect(ids(branches(tiny))).toEqual(['lab'])
})

it.each([['sketch', 1], ['tool', 2], ['product', 3], ['lab', 4]] as const)('ranks %s as %i', (level, rank) => {
  expect(rankOf(tiny, level)).toBe(rank)
})

it('draws a branch as high as the rung that it leaves', () => {
  const heights = tiny.levels.map(level => heightOf(tiny, level))
  expect(heights).toEqual([0, 1 / 3, 2 / 3, 2 / 3])
})

it.each([
  { level: 'sketch', previous: undefined },
  { level: 'tool', previous: 'sketch' },
  { level: 'product', previous: 'tool' },
  { level: 'lab', previous: 'product' },
])('knows what comes before $level', ({ level, previous }) => {
  expect(previousLevel(tiny, level)?.id).toBe(previous)
})

it.each([
  { level: 'sketch', upTo: ['sketch'] },
  { level: 'product', upTo: ['sketch', 'tool', 'product'] },
  { level: 'lab', upTo: ['sketch', 'tool', 'lab'] },
])('builds $level on $upTo', ({ level, upTo }) => {
  expect(ids(levelsUpTo(tiny, level))).toEqual(upTo)
})

describe('an unknown level', () => {
  it.each([resolveLevel, rankOf, previousLevel, levelsUpTo])('makes $name throw', (question) => {
    expect(() => question(tiny, 'cellar')).toThrow(UnknownIdError)
  })
})
