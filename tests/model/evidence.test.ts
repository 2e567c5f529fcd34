import { describe, expect, it } from 'vitest'
import { hasSource, piecesOf } from '../../model/evidence.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

describe('a text piece by piece', () => {
  it('is the author\'s own without evidence', () => {
    expect(piecesOf('One alert', {})).toEqual([{ words: 'One alert', from: 'ours' }])
  })

  it('is the source\'s but for the words that are not', () => {
    const row = { evidence: [{ source: ['T3'] }, { ours: 'one alert' }, { silent: 'none by name' }] } as const
    expect(piecesOf('Tools, none by name, and one alert.', row)).toEqual([
      { words: 'Tools, ', from: 'source' },
      { words: 'none by name', from: 'silent' },
      { words: ', and ', from: 'source' },
      { words: 'one alert', from: 'ours' },
      { words: '.', from: 'source' },
    ])
    expect(piecesOf('one alert', { evidence: [...row.evidence, { ours: 'alert' }] })).toEqual([{ words: 'one alert', from: 'ours' }])
    expect(piecesOf('Another text of the row', row)).toEqual([{ words: 'Another text of the row', from: 'source' }])
  })

  it('says only that the source is silent', () => {
    expect(piecesOf('Not named', { evidence: [{ silent: 'Not named' }] })).toEqual([{ words: 'Not named', from: 'silent' }])
  })
})

it('marks nothing where no row names a place of a source', () => {
  const tiny = tinyCatalog()
  expect(hasSource(tiny)).toBe(true)
  expect(hasSource({ ...tiny, claims: [], criteria: [], questions: [], takeaways: [] })).toBe(false)
})
