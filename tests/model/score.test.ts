import type { Catalog } from '../../model/catalog.ts'
import { describe, expect, it } from 'vitest'
import { rankOf } from '../../model/levels.ts'
import { topSentence } from '../../model/result.ts'
import { scoreProject } from '../../model/score.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)
const SKETCH = ['s1', 's2', 's3']
const TOOL = ['t1', 't2', 't3']
const PRODUCT = ['p1', 'p2']

function score(...ticked: string[]) {
  return scoreProject(tiny, new Set(ticked))
}

describe('the rung', () => {
  it.each([
    { ticked: [], level: undefined },
    { ticked: ['s2', 's3'], level: undefined },
    { ticked: ['s1'], level: undefined },
    { ticked: ['s1', 's2'], level: 'sketch' },
    { ticked: SKETCH, level: 'sketch' },
    { ticked: [...SKETCH, 't1', 't3'], level: 'sketch' },
    { ticked: [...SKETCH, 't2'], level: 'sketch' },
    { ticked: [...SKETCH, 't2', 't3'], level: 'tool' },
    { ticked: [...TOOL, ...PRODUCT], level: undefined },
    { ticked: [...SKETCH, ...PRODUCT], level: 'sketch' },
    { ticked: [...SKETCH, ...TOOL, 'p1'], level: 'product' },
    { ticked: ['s1', 's3', 't1', 't2', 'p1'], level: 'product' },
  ])('is $level with $ticked', ({ ticked, level }) => {
    expect(score(...ticked).level?.id).toBe(level)
  })

  it('ignores an id that no criterion has', () => {
    expect(score('s1', 's2', 'ghost').level?.id).toBe('sketch')
  })
})

describe('a branch', () => {
  const base = [...SKETCH, ...TOOL]

  it.each([
    { ticked: [...base, 'l1', 'l2'], badges: ['lab'] },
    { ticked: [...base, 'l1', 'l3'], badges: ['lab'] },
    { ticked: [...base, ...PRODUCT, 'l1', 'l2', 'l3', 'l4'], badges: ['lab'] },
    { ticked: [...base, 'l1', 'l4'], badges: [] },
    { ticked: [...base, 'l2', 'l3'], badges: [] },
    { ticked: [...SKETCH, 'l1', 'l2'], badges: [] },
  ])('earns $badges with $ticked', ({ ticked, badges }) => {
    expect(ids(score(...ticked).badges)).toEqual(badges)
  })
})

describe('what comes next', () => {
  it('starts below the first rung, without a step on the ladder', () => {
    expect(score()).toMatchObject({ level: undefined, next: { id: 'sketch' }, firstStep: undefined, roles: [] })
  })

  it('names what decides before what may be missing once', () => {
    expect(ids(score(...SKETCH).missingForNext)).toEqual(['t2', 't1', 't3'])
  })

  it('names the first step to the next rung', () => {
    expect(score(...SKETCH)).toMatchObject({ next: { id: 'tool' }, firstStep: { id: 'n1' } })
    expect(score(...SKETCH, ...TOOL)).toMatchObject({ next: { id: 'product' }, firstStep: { id: 'n3' } })
  })

  it('is nothing at the top, with or without a badge', () => {
    expect(score(...SKETCH, ...TOOL, ...PRODUCT)).toMatchObject({ level: { id: 'product' }, next: undefined, missingForNext: [], firstStep: undefined })
  })
})

it('lists the jobs that ask for what is reached', () => {
  expect(ids(score(...SKETCH).roles)).toEqual([])
  expect(ids(score(...SKETCH, ...TOOL, ...PRODUCT).roles)).toEqual(['maker', 'shipper'])
  expect(ids(score(...SKETCH, ...TOOL, 'l1', 'l2').roles)).toEqual(['maker', 'inventor'])
})

describe('over every way to answer', () => {
  const criteria = ids(tiny.criteria)
  const answers = Array.from({ length: 2 ** criteria.length }, (_, bits) => {
    const ticked = new Set(criteria.filter((_, place) => bits & 1 << place))
    return { bits, ticked, result: scoreProject(tiny, ticked) }
  })
  const rank = (level: { readonly rank: number } | undefined): number => level?.rank ?? 0

  it('never lowers the result for one more yes', () => {
    const worse = answers.flatMap(({ bits, ticked, result }) => criteria.flatMap((id, place) => {
      const more = answers[bits | 1 << place]
      return more === undefined
        || rank(more.result.level) < rank(result.level)
        || more.result.badges.length < result.badges.length
        ? [`${[...ticked].join(' ')} + ${id}`]
        : []
    }))
    expect(worse).toEqual([])
  })

  it('never reaches a rung above a missing core criterion', () => {
    const tooHigh = answers.filter(({ ticked, result }) => tiny.criteria.some(({ id, level, weight }) =>
      weight === 'core' && !ticked.has(id) && level !== 'lab' && rank(result.level) >= rankOf(tiny, level)))
    expect(tooHigh).toEqual([])
  })

  it('never forgives two missing criteria at one rung', () => {
    const forgiven = answers.filter(({ ticked, result }) => ['sketch', 'tool', 'product'].some(level =>
      rank(result.level) >= rankOf(tiny, level)
      && tiny.criteria.filter(criterion => criterion.level === level && !ticked.has(criterion.id)).length > 1))
    expect(forgiven).toEqual([])
  })

  it('gives a badge exactly for the rung it needs, its core and one alternative', () => {
    const odd = answers.filter(({ ticked, result }) =>
      (result.badges.length > 0) !== (rank(result.level) >= rankOf(tiny, 'tool') && ticked.has('l1') && (ticked.has('l2') || ticked.has('l3'))))
    expect(odd).toEqual([])
  })

  it('names something missing, and nothing already met, exactly when there is a next rung', () => {
    const odd = answers.filter(({ ticked, result }) =>
      (result.missingForNext.length > 0) !== (result.next !== undefined)
      || result.missingForNext.some(({ id, level }) => ticked.has(id) || level !== result.next?.id))
    expect(odd).toEqual([])
  })

  it('reaches the next rung once everything missing is met', () => {
    const stuck = answers.filter(({ ticked, result }) => result.next !== undefined
      && rank(scoreProject(tiny, new Set([...ticked, ...ids(result.missingForNext)])).level) < rank(result.next))
    expect(stuck).toEqual([])
  })
})

describe('a level that no statement tests', () => {
  const untested = (...levels: readonly string[]) => tinyCatalog({ criteria: tiny.criteria.filter(({ level }) => !levels.includes(level)) })
  const scored = (catalog: Catalog, ...ticked: readonly string[]) => scoreProject(catalog, new Set(ticked))

  it('is never reached, and keeps nobody from those above', () => {
    const catalog = untested('tool')
    expect(scored(catalog, ...SKETCH)).toMatchObject({ level: { id: 'sketch' }, next: { id: 'product' }, firstStep: { id: 'n1' } })
    const top = scored(catalog, ...SKETCH, ...PRODUCT)
    expect(top).toMatchObject({ level: { id: 'product' }, next: undefined })
    expect(ids(top.reached)).toEqual(['sketch', 'product'])
    expect(ids(top.roles)).toEqual(['maker', 'shipper'])
  })

  it('is not reached as the first, as the last or as a branch either', () => {
    expect(scored(untested('sketch'))).toMatchObject({ level: undefined, next: { id: 'tool' } })
    const below = untested('product', 'lab')
    const last = scored(below, ...SKETCH, ...TOOL)
    expect(last).toMatchObject({ level: { id: 'tool' }, badges: [], next: undefined })
    expect(topSentence(below, last)).toBe('No level above it is tested')
    expect(topSentence(tiny, score(...SKETCH, ...TOOL, ...PRODUCT))).toBe('At the top of the ladder')
  })
})
