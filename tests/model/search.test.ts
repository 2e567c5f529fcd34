import { describe, expect, it } from 'vitest'
import { searchCatalog } from '../../model/search.ts'
import { hostileCatalog } from '../fixtures/hostile-catalog.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const found = (query: string): string[] => searchCatalog(tiny, query).map(({ kind, id }) => `${kind} ${id}`)

it.each(['', '   ', '?!', '\n'])('finds nothing for %o', (query) => {
  expect(searchCatalog(tiny, query)).toEqual([])
})

it('says what was found, where it belongs and what it says', () => {
  expect(searchCatalog(tiny, 'pencil')).toEqual([
    { kind: 'tool', id: 'pencil', title: 'Pencil', text: 'Draws lines. ', level: 'sketch' },
  ])
})

it.each(['CRANE', 'crane', 'cra', '  crane '])('finds the crane by %o', (query) => {
  expect(found(query)).toContain('tool crane')
})

it.each(['resume drift', 'RÉSUMÉ', 'drift resume', 'dri res', 're\u0301sume\u0301'])('does not care about accents or order in %o', (query) => {
  expect(found(query)).toEqual(['term drift'])
})

it('needs every word', () => {
  expect(found('resume ruler')).toEqual([])
})

it('matches the beginning of a word only', () => {
  expect(found('encil')).toEqual([])
})

it('puts what matches in its title first', () => {
  const kinds = searchCatalog(tiny, 'draw').map(({ title }) => /\bdraw/i.test(title))
  expect(kinds).toContain(false)
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)))
})

it('takes words from title and text together', () => {
  expect(found('ruler straight')).toEqual(['tool ruler'])
})

it('finds a facet by level and by what it says', () => {
  expect(found('sketch tidy')).toEqual(['facet sketch.data'])
})

describe('every table', () => {
  it.each([
    ['Promise of Tool', 'level tool'],
    ['messy', 'facet tool.data'],
    ['lifts', 'tool crane'],
    ['candle', 'capability lamp'],
    ['shipping', 'technique shipping'],
    ['curve', 'model curve'],
    ['shipper', 'role shipper'],
    ['often beats', 'claim claim-one-beats-many'],
    ['why climb', 'question why'],
    ['rung at a time', 'takeaway climb'],
    ['returned', 'criterion p2'],
    ['hand shop', 'transition tool-product'],
    ['nobody asked', 'next-step n4'],
    ['drawing before', 'term sketching'],
    ['first sale', 'highlight h1'],
    ['author', 'source book'],
    ['three sizes', 'fact f1'],
    ['how many hands', 'scale sizes'],
    ['kilo', 'score-test 2'],
    ['code', 'box code'],
    ['planning', 'phase planning'],
    ['leave lab', 'slide branch'],
  ])('is searched: %o finds %s', (query, hit) => {
    expect(found(query)).toContain(hit)
  })
})

it.each(hostileText)('finds a tool that is called %j by its own name', (label) => {
  const words = /[\p{L}\p{N}]/u.test(label)
  const hits = searchCatalog(hostileCatalog(label), label).map(({ kind }) => kind)
  expect(hits.includes('tool')).toBe(words)
})
