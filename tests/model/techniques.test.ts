import { describe, expect, it } from 'vitest'
import { shownName, shownTechniquesJoiningAt, techniquesAt, techniquesJoiningAt } from '../../model/techniques.ts'
import { resolve } from '../../toolkit/deck/lookup.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (techniques: readonly { readonly id: string }[]): string[] => techniques.map(({ id }) => id)
const technique = (id: string) => resolve('technique', tiny.techniques, id)

it.each([
  { level: 'sketch', joining: ['drawing'], all: ['drawing'] },
  { level: 'tool', joining: ['measuring'], all: ['drawing', 'measuring'] },
  { level: 'product', joining: ['shipping'], all: ['drawing', 'measuring', 'shipping'] },
  { level: 'lab', joining: ['inventing', 'discovering'], all: ['drawing', 'measuring', 'inventing', 'discovering'] },
])('adds $joining at $level', ({ level, joining, all }) => {
  expect(ids(techniquesJoiningAt(tiny, level))).toEqual(joining)
  expect(ids(techniquesAt(tiny, level))).toEqual(all)
})

it.each([techniquesJoiningAt, techniquesAt, shownTechniquesJoiningAt])('makes $name throw for an unknown level', (question) => {
  expect(() => question(tiny, 'cellar')).toThrow('unknown level "cellar"')
})

describe('two names for one idea', () => {
  it('are shown under one of them', () => {
    expect(shownName(tiny, technique('discovering'))).toBe('Inventing')
    expect(shownName(tiny, technique('inventing'))).toBe('Inventing')
  })

  it('are shown once', () => {
    expect(ids(shownTechniquesJoiningAt(tiny, 'lab'))).toEqual(['inventing'])
  })
})
