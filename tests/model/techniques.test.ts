import { describe, expect, it } from 'vitest'
import { resolve } from '../../model/lookup.ts'
import { namedInRoleTextOnly, shownName, shownTechniquesJoiningAt, techniquesAt, techniquesJoiningAt } from '../../model/techniques.ts'
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

describe('what is named in the role text only', () => {
  it.each([
    { at: ['T6'], only: true },
    { at: ['T9', 'A9.3'], only: true },
    { at: ['T6', 'T2'], only: false },
    { at: ['T10'], only: false },
    { at: ['A10.1'], only: false },
    { at: ['Q9'], only: false },
  ] as const)('is judged by its places: $at', ({ at, only }) => {
    expect(namedInRoleTextOnly({ at })).toBe(only)
  })

  it('is judged over all mentions', () => {
    expect(namedInRoleTextOnly(technique('measuring'))).toBe(true)
    expect(namedInRoleTextOnly(resolve('tool', tiny.tools, 'ruler'))).toBe(false)
  })
})
