import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { resultVerdict } from '../../model/result.ts'
import { scoreProject } from '../../model/score.ts'

/** A project as somebody brings it, what is true of it, and the level that an engineer would give it. */
interface Project {
  readonly project: string
  readonly kind: string
  readonly level: string
  readonly badges?: readonly string[]
  readonly ticked: readonly string[]
}

const LEVEL_1 = ['c1-1', 'c1-2', 'c1-3', 'c1-4', 'c1-5', 'c1-6']
const LEVEL_2 = ['c2-1', 'c2-2', 'c2-3', 'c2-4', 'c2-8', 'c2-5', 'c2-6', 'c2-7']
const LEVEL_3 = ['c3-1', 'c3-2', 'c3-3', 'c3-4', 'c3-5', 'c3-6', 'c3-7', 'c3-8']
const without = (all: readonly string[], ...missing: string[]): string[] => all.filter(id => !missing.includes(id))

const PROJECTS: readonly Project[] = [
  {
    project: 'a first notebook on a tidy table',
    kind: 'table',
    level: 'l1',
    ticked: without(LEVEL_1, 'c1-4'),
  },
  {
    project: 'a fine-tuned image classifier in a notebook',
    kind: 'media',
    level: 'l1',
    ticked: [...without(LEVEL_1, 'c1-3'), 'c2-2', 'c2-7'],
  },
  {
    project: 'a repository that only its author can run',
    kind: 'table',
    level: 'l1',
    ticked: [...LEVEL_1, ...without(LEVEL_2, 'c2-8')],
  },
  {
    project: 'a text classifier that reruns from a fresh clone, compared with a linear one',
    kind: 'media',
    level: 'l2',
    ticked: [...LEVEL_1, ...without(LEVEL_2, 'c2-6')],
  },
  {
    project: 'a deployed vision model with versions, dashboard and a user, but no measured outcome',
    kind: 'media',
    level: 'l3',
    ticked: [...LEVEL_1, ...without(LEVEL_2, 'c2-5'), ...without(LEVEL_3, 'c3-7')],
  },
  {
    project: 'a served LLM application with an evaluation set, traces, versions and ratings',
    kind: 'llm',
    level: 'l3',
    ticked: [...without(LEVEL_1, 'c1-6'), ...LEVEL_2, ...without(LEVEL_3, 'c3-6')],
  },
  {
    project: 'an LLM demo behind an API that nobody has evaluated',
    kind: 'llm',
    level: 'l1',
    ticked: [...LEVEL_1, 'c2-2', 'c2-3', 'c3-1', 'c3-2', 'c3-5'],
  },
  {
    project: 'boosted trees that retrain each week behind a gate, as batch jobs on a cluster',
    kind: 'table',
    level: 'l4',
    ticked: [...LEVEL_1, ...LEVEL_2, ...LEVEL_3, 'c4-1', 'c4-2', 'c4-3', 'c4-4', 'c4-8', 'c4-5', 'c4-6'],
  },
  {
    project: 'a new evaluation of language models, compared over seeds, in a repository',
    kind: 'llm',
    level: 'l2',
    badges: ['l5'],
    ticked: [...LEVEL_1, ...LEVEL_2, 'c5-1', 'c5-2', 'c5-7'],
  },
]

const score = (ticked: readonly string[]) => scoreProject(deck, new Set(ticked))

describe('a project gets the level that an engineer would give it', () => {
  it.each(PROJECTS)('$project: $level', ({ ticked, level, badges = [] }) => {
    expect(ticked.filter(id => !deck.criteria.some(criterion => criterion.id === id))).toEqual([])
    expect(score(ticked)).toMatchObject({ level: { id: level }, badges: badges.map(id => ({ id })) })
  })
})

it.each(deck.kinds)('asks $label for nothing that it cannot have', ({ id: kind }) => {
  const FOREIGN: Readonly<Record<string, RegExp>> = { media: /\b(?:row|column|table)s?\b/i, llm: /\b(?:row|column|table|train|fit|feature|regression)\w*\b/i }
  const asked = deck.criteria.filter(({ weight, level }) => weight === 'core' && level !== 'l5').map(({ statement, wording }) => wording?.[kind] ?? statement)
  expect(asked.filter(statement => FOREIGN[kind]?.test(statement))).toEqual([])
})

it('says first what a project has, at every level and below the first', () => {
  const verdicts = [resultVerdict(deck, score([])), ...deck.levels.map(({ verdict = '' }) => verdict)]
  expect(verdicts.filter(verdict => !/^You have an? /.test(verdict))).toEqual([])
})
