import { describe, expect, it } from 'vitest'
import { compareLevels } from '../../model/compare.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)
const pairs = tiny.levels.flatMap(from => tiny.levels.filter(to => to !== from).map(to => ({ from: from.id, to: to.id })))

describe('from tool to product', () => {
  const comparison = compareLevels(tiny, 'tool', 'product')

  it('puts every facet side by side', () => {
    expect(comparison.facets.map(({ facet, from, to }) => [facet.id, from.text, to.text])).toEqual([
      ['data', 'A messy table', 'A stream'],
      ['delivery', 'A file', 'An address'],
    ])
  })

  it('tells which tools join, stay and are left behind', () => {
    expect(ids(comparison.tools.joins)).toEqual(['crane'])
    expect(ids(comparison.tools.stays)).toEqual(['ruler', 'robot'])
    expect(ids(comparison.tools.left)).toEqual(['pencil'])
  })

  it('tells which techniques join and stay', () => {
    expect(ids(comparison.techniques.joins)).toEqual(['shipping'])
    expect(ids(comparison.techniques.stays)).toEqual(['drawing', 'measuring'])
    expect(comparison.techniques.left).toEqual([])
  })
})

it.each(pairs)('mirrors itself between $from and $to', ({ from, to }) => {
  const there = compareLevels(tiny, from, to)
  const back = compareLevels(tiny, to, from)
  for (const set of ['tools', 'techniques'] as const) {
    expect(ids(there[set].joins)).toEqual(ids(back[set].left))
    expect(ids(there[set].stays)).toEqual(ids(back[set].stays))
  }
  expect(there.facets.map(({ to }) => to)).toEqual(back.facets.map(({ from }) => from))
})

it('leaves behind on a branch what the branch does not build on', () => {
  expect(ids(compareLevels(tiny, 'product', 'lab').techniques.left)).toEqual(['shipping'])
})

it('refuses a level beside itself, an unknown level and a level without a facet', () => {
  expect(() => compareLevels(tiny, 'tool', 'tool')).toThrow('cannot compare level "tool" with itself')
  expect(() => compareLevels(tiny, 'tool', 'cellar')).toThrow('unknown level "cellar"')
  const bare = tinyCatalog({ levels: changed(tiny.levels, 'tool', { facets: {} }) })
  expect(() => compareLevels(bare, 'sketch', 'tool')).toThrow('level "tool" says nothing about the facet "data"')
})
