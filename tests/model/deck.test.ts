import { describe, expect, it } from 'vitest'
import { checkCatalog } from '../../model/checks.ts'
import { compareLevels } from '../../model/compare.ts'
import { deck } from '../../model/deck.ts'
import { gapToRole } from '../../model/gap.ts'
import { branches, levelsUpTo, rungs } from '../../model/levels.ts'
import { reportProblems } from '../../model/report.ts'
import { mostJobsBand, rolesAt } from '../../model/roles.ts'
import { plannedSeconds, resolveTalk, talkSlides } from '../../model/running-order.ts'
import { scoreProject } from '../../model/score.ts'
import { shownTechniquesJoiningAt, techniquesJoiningAt } from '../../model/techniques.ts'
import { sectionCeilings, testScoreCeiling } from '../../model/test-score.ts'
import { alsoAt, introducedAt, toolMatrix, toolsAt, toolsJoiningAt, toolsSightedAt } from '../../model/tools.ts'
import { nextStepsFor } from '../../model/transitions.ts'
import { changed } from '../fixtures/tiny-catalog.ts'

const levels = deck.levels.map(({ id }) => id)
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)
const perLevel = (count: (level: string) => number): number[] => levels.map(count)

it('has no problems', () => {
  expect(reportProblems(checkCatalog(deck))).toBe('')
})

it('is as large as its content', () => {
  const sizes = Object.fromEntries(Object.entries(deck).map(([table, rows]) => [table, Array.isArray(rows) ? rows.length : 0]))
  expect(sizes).toMatchObject({
    levels: 5,
    facets: 9,
    categories: 8,
    tools: 18,
    capabilities: 13,
    techniques: 37,
    models: 8,
    roles: 7,
    claims: 3,
    questions: 10,
    takeaways: 10,
    kinds: 3,
    criteria: 37,
    projects: 21,
    transitions: 4,
    nextSteps: 19,
    terms: 33,
    highlights: 10,
    scales: 4,
    sections: 4,
    scoreTests: 28,
    boxes: 10,
    phases: 6,
  })
})

describe('the ladder', () => {
  it('has four rungs and one branch, which needs only level 2', () => {
    expect(ids(rungs(deck))).toEqual(['l1', 'l2', 'l3', 'l4'])
    expect(ids(branches(deck))).toEqual(['l5'])
    expect(ids(levelsUpTo(deck, 'l5'))).toEqual(['l1', 'l2', 'l5'])
  })
})

describe('the tools', () => {
  it('are introduced 3, 4, 5, 6 and 0 at a time', () => {
    expect(perLevel(level => deck.tools.filter(tool => introducedAt(deck, tool) === level).length)).toEqual([3, 4, 5, 6, 0])
  })

  it('are at home 3, 4, 4, 7 and 0 at a time', () => {
    expect(perLevel(level => toolsJoiningAt(deck, level).length)).toEqual([3, 4, 4, 7, 0])
  })

  it('appear again in four cases', () => {
    expect(deck.tools.filter(tool => alsoAt(deck, tool).length > 0).map(tool => [tool.id, introducedAt(deck, tool), ...alsoAt(deck, tool)])).toEqual([
      ['pandas', 'l1', 'l2'],
      ['scikit-learn', 'l1', 'l2'],
      ['prefect', 'l2', 'l4'],
      ['kubernetes', 'l3', 'l4'],
    ])
  })

  it('include Kubernetes, named already at level 3 and at home at level 4', () => {
    expect(toolsSightedAt(deck, 'l3').map(({ tool, sighting }) => [tool.id, sighting])).toEqual([['kubernetes', 'named already']])
    expect(ids(toolsJoiningAt(deck, 'l4'))).toContain('kubernetes')
    expect(ids(toolsAt(deck, 'l3'))).not.toContain('kubernetes')
  })

  it('include Prefect, at home at level 2 and back at level 4', () => {
    expect(ids(toolsJoiningAt(deck, 'l2'))).toContain('prefect')
    expect(toolsSightedAt(deck, 'l4').map(({ tool, sighting }) => [tool.id, sighting])).toEqual([['prefect', 'returns']])
  })

  it('all stand in the matrix, where the research row has no product', () => {
    const matrix = toolMatrix(deck)
    expect(matrix.flatMap(({ cells }) => cells.flatMap(({ joins }) => joins))).toHaveLength(18)
    expect(matrix.find(({ category }) => category.id === 'research')?.cells.flatMap(({ joins }) => joins)).toEqual([])
  })
})

describe('a tool that moves to another level', () => {
  const moved = { ...deck, tools: changed(deck.tools, 'kubernetes', { homeLevel: 'l3' }) }

  it('moves in the matrix, on the level, in the comparison and in the gap', () => {
    expect(ids(toolsJoiningAt(moved, 'l3'))).toContain('kubernetes')
    expect(toolsSightedAt(moved, 'l4').map(({ tool }) => tool.id)).toContain('kubernetes')
    const row = toolMatrix(moved).find(({ category }) => category.id === 'orchestration')
    expect(row?.cells.filter(({ joins }) => ids(joins).includes('kubernetes')).map(({ level }) => level)).toEqual(['l3'])
    expect(ids(compareLevels(moved, 'l2', 'l3').tools.joins)).toContain('kubernetes')
    expect(ids(compareLevels(moved, 'l3', 'l4').tools.joins)).not.toContain('kubernetes')
    expect(ids(gapToRole(moved, 'l2', 'ml-engineer').tools)).toContain('kubernetes')
    expect(ids(gapToRole(deck, 'l2', 'ml-engineer').tools)).not.toContain('kubernetes')
  })

  it('leaves nothing else to edit', () => {
    expect(checkCatalog(moved)).toEqual([])
  })
})

describe('the techniques', () => {
  it('join 5, 9, 8, 9 and 6 at a time', () => {
    expect(perLevel(level => techniquesJoiningAt(deck, level).length)).toEqual([5, 9, 8, 9, 6])
  })

  it('show one idea with two names once', () => {
    expect(shownTechniquesJoiningAt(deck, 'l5')).toHaveLength(5)
  })
})

describe('the jobs', () => {
  it('ask for levels 2, 3, 3, 4, 4, 4 and 5, and none for level 1', () => {
    expect(deck.roles.map(({ level }) => level)).toEqual(['l2', 'l3', 'l3', 'l4', 'l4', 'l4', 'l5'])
    expect(rolesAt(deck, 'l1')).toEqual([])
  })

  it('lie mostly between level 3 and level 4', () => {
    const band = mostJobsBand(deck)
    expect([band?.from.id, band?.to.id]).toEqual(['l3', 'l4'])
  })

  it('keep the hedge of every claim', () => {
    for (const { text, hedge } of deck.claims)
      expect(text).toContain(hedge)
  })
})

it('has three projects for every job', () => {
  expect(deck.roles.map(({ id }) => deck.projects.filter(({ role }) => role === id).length)).toEqual(deck.roles.map(() => 3))
})

describe('the criteria and next steps', () => {
  it('are 6, 8, 8, 8 and 7 a level', () => {
    expect(perLevel(level => deck.criteria.filter(criterion => criterion.level === level).length)).toEqual([6, 8, 8, 8, 7])
  })

  it('are 5, 5, 5 and 4 a transition', () => {
    expect(deck.transitions.map(({ id }) => nextStepsFor(deck, id).length)).toEqual([5, 5, 5, 4])
  })

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
    expect(score.roles).toHaveLength(7)
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
        expect(compareLevels(deck, from, to).facets).toHaveLength(9)
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
