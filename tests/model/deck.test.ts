import { describe, expect, it } from 'vitest'
import { checkCatalog } from '../../model/checks.ts'
import { compareLevels } from '../../model/compare.ts'
import { deck } from '../../model/deck.ts'
import { gapToRole } from '../../model/gap.ts'
import { branches, levelsUpTo, rungs } from '../../model/levels.ts'
import { reportProblems } from '../../model/report.ts'
import { plannedSeconds, resolveTalk, talkSlides } from '../../model/running-order.ts'
import { scoreProject } from '../../model/score.ts'
import { sectionCeilings, testScoreCeiling } from '../../model/test-score.ts'
import { toolMatrix, toolsJoiningAt, toolsNamedAt } from '../../model/tools.ts'
import { changed } from '../fixtures/tiny-catalog.ts'

const levels = deck.levels.map(({ id }) => id)
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

it('has no problems', () => {
  expect(reportProblems(checkCatalog(deck))).toBe('')
})

describe('the ladder', () => {
  it('has four rungs and one branch, which needs only level 2', () => {
    expect(ids(rungs(deck))).toEqual(['l1', 'l2', 'l3', 'l4'])
    expect(ids(branches(deck))).toEqual(['l5'])
    expect(ids(levelsUpTo(deck, 'l5'))).toEqual(['l1', 'l2', 'l5'])
  })
})

it('files every tool in the matrix, once', () => {
  const filed = toolMatrix(deck).flatMap(({ cells }) => cells.flatMap(({ level, tools }) => tools.filter(({ remark }) => !remark).map(({ tool }) => `${tool.id} at ${level}`)))
  expect(filed.toSorted()).toEqual(deck.tools.map(({ id, homeLevel }) => `${id} at ${homeLevel}`).toSorted())
})

describe('a tool that moves to another level where it is named', () => {
  const moves = deck.tools.flatMap(({ id, homeLevel, mentions }) => mentions.filter(({ level }) => level !== homeLevel).map(({ level }) => ({ id, homeLevel, level })))
  it.each(moves)('$id, from $homeLevel to $level: moves in the matrix, on the levels and in the comparison, and leaves nothing else to edit', ({ id, homeLevel, level }) => {
    const moved = { ...deck, tools: changed(deck.tools, id, { homeLevel: level }) }
    expect(ids(toolsJoiningAt(moved, level))).toContain(id)
    expect(toolsNamedAt(moved, homeLevel).map(({ tool }) => tool.id)).toContain(id)
    expect(toolMatrix(moved).flatMap(({ cells }) => cells).filter(({ tools }) => tools.some(({ tool, remark }) => tool.id === id && !remark)).map(cell => cell.level)).toEqual([level])
    const [before, after] = [homeLevel, level].toSorted((a, b) => levels.indexOf(a) - levels.indexOf(b))
    expect(ids(compareLevels(deck, before ?? '', after ?? '').tools.joins).includes(id)).toBe(after === homeLevel)
    expect(ids(compareLevels(moved, before ?? '', after ?? '').tools.joins).includes(id)).toBe(after === level)
    expect(checkCatalog(moved)).toEqual([])
  })
})

describe('the criteria', () => {
  it('count as core as the rule says', () => {
    expect(ids(deck.criteria.filter(({ weight }) => weight === 'core'))).toEqual([
      'c1-1',
      'c1-2',
      'c1-5',
      'c2-1',
      'c2-2',
      'c2-3',
      'c2-4',
      'c2-8',
      'c3-1',
      'c3-2',
      'c3-3',
      'c3-4',
      'c4-1',
      'c4-2',
      'c4-3',
      'c4-4',
      'c5-1',
      'c5-2',
    ])
    expect(ids(deck.criteria.filter(({ weight }) => weight === 'one-of'))).toEqual(['c5-3', 'c5-4', 'c5-5', 'c5-7'])
    expect(ids(deck.criteria.filter(({ weight }) => weight === 'optional'))).toEqual(['c5-6'])
  })
})

describe('the self-assessment', () => {
  const upTo = (rank: number): string[] => ids(deck.criteria.filter(({ level }) => levels.indexOf(level) < rank))

  it.each([
    { rank: 0, level: undefined },
    { rank: 1, level: 'l1' },
    { rank: 2, level: 'l2' },
    { rank: 3, level: 'l3' },
    { rank: 4, level: 'l4' },
  ])('gives $level to a project that meets everything up to rank $rank', ({ rank, level }) => {
    const { level: reached, badges } = scoreProject(deck, new Set(upTo(rank)))
    expect(reached?.id).toBe(level)
    expect(badges).toEqual([])
  })

  it('gives level 4 and the badge to a project that meets everything', () => {
    const score = scoreProject(deck, new Set(ids(deck.criteria)))
    expect(score).toMatchObject({ level: { id: 'l4' }, badges: [{ id: 'l5' }], next: undefined })
    expect(ids(score.roles)).toEqual(ids(deck.roles))
  })

  it('gives the badge from level 2 on', () => {
    const frontier = ['c5-1', 'c5-2', 'c5-4']
    expect(scoreProject(deck, new Set([...upTo(1), ...frontier])).badges).toEqual([])
    expect(scoreProject(deck, new Set([...upTo(2), ...frontier]))).toMatchObject({ level: { id: 'l2' }, badges: [{ id: 'l5' }] })
  })

  it.each(ids(rungs(deck)).map((level, below) => ({ level, below })))('holds to the pass mark in every way to answer at $level', ({ level, below }) => {
    const here = deck.criteria.filter(criterion => criterion.level === level)
    const odd = Array.from({ length: 2 ** here.length }, (_, bits) => here.filter((_, place) => bits & 1 << place)).filter((met) => {
      const missing = here.filter(criterion => !met.includes(criterion))
      const passes = missing.length <= 1 && missing.every(({ weight }) => weight !== 'core')
      const { level: reached } = scoreProject(deck, new Set([...upTo(below), ...ids(met)]))
      return (reached?.id === level) !== passes
    })
    expect(odd).toEqual([])
  })
})

describe('the ML Test Score', () => {
  it.each([
    { level: 'l1', ceilings: [0, 0, 0, 0], score: 0 },
    { level: 'l2', ceilings: [4, 5, 2, 0], score: 0 },
    { level: 'l3', ceilings: [6, 5, 6, 6], score: 5 },
    { level: 'l4', ceilings: [7, 7, 7, 7], score: 7 },
  ])('can reach $score at $level', ({ level, ceilings, score }) => {
    expect(sectionCeilings(deck, level).map(({ tests }) => tests)).toEqual(ceilings)
    expect(sectionCeilings(deck, level).map(({ of }) => of)).toEqual([7, 7, 7, 7])
    expect(testScoreCeiling(deck, level)).toBe(score)
  })

  it('sits beside the boxes of the real system: 1, 5, 8 and 10 of 10', () => {
    expect(ids(rungs(deck)).map(level => deck.boxes.filter(box => ids(levelsUpTo(deck, level)).includes(box.level)).length)).toEqual([1, 5, 8, 10])
  })
})

describe('the talks', () => {
  it('leaves room for questions where it is given most', () => {
    const { minutes, questions = 0 } = resolveTalk(deck, deck.talk.main)
    expect(questions).toBeGreaterThan(0)
    expect(plannedSeconds(deck, deck.talk.main)).toBeLessThanOrEqual(60 * minutes - questions + 30)
  })

  it('can all be shortened, and never lose the way in, the roles or the end', () => {
    for (const { id } of deck.talks) {
      const must = talkSlides(deck, id).filter(({ priority }) => priority === 'must').map(slide => slide.id)
      expect(must).toEqual(expect.arrayContaining(['title', 'ladder', 'level-3', 'roles', 'next-step', 'close']))
      expect(must.length).toBeLessThan(talkSlides(deck, id).length)
    }
  })
})

describe('the questions asked of it', () => {
  it('compare any two levels', () => {
    for (const from of levels) {
      for (const to of levels.filter(level => level !== from))
        expect(compareLevels(deck, from, to).facets).toHaveLength(deck.facets.length)
    }
  })

  it('tell the gap from any level to any job', () => {
    for (const role of deck.roles) {
      for (const from of [undefined, ...levels])
        expect(gapToRole(deck, from, role.id).criteria.length === 0).toBe(gapToRole(deck, from, role.id).reached)
    }
  })

  it('do not send a researcher through production', () => {
    const gap = gapToRole(deck, 'l2', 'researcher')
    expect(new Set(gap.criteria.map(({ level }) => level))).toEqual(new Set(['l5']))
    expect(new Set(gap.steps.map(({ transition }) => transition))).toEqual(new Set(['4-5']))
  })
})
