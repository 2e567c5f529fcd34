import type { Ladder } from '../../model/catalog.ts'
import { describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { nameOf } from '../../model/row-slides.ts'
import { resolveSlide, slidesOf, talkSlides } from '../../model/running-order.ts'
import { tinyLadder } from '../fixtures/tiny-catalog.ts'

/** The small talk, with a table of slides in which rows bring some along. */
function ladder(changes: Partial<Ladder> = {}): Ladder {
  return {
    ...tinyLadder(),
    slides: {
      'hello': { title: 'Three rungs', topic: 'Title', act: 'talk', readAt: 'rungs' },
      'level-*': { act: 'talk' },
      'climb': { title: 'Climb', topic: 'Climb', act: 'talk', readAt: 'level-tool', after: 'tool' },
      'step-*': { act: 'backup' },
      'question-*': { act: 'backup' },
      'scale-*': { act: 'backup' },
    },
    questions: {},
    takeaways: {},
    highlights: {},
    exercises: {},
    talks: { long: { label: 'Long', minutes: 1, slides: { 'hello': { seconds: 30, priority: 'must' }, 'level-tool': { seconds: 30, priority: 'must' }, 'climb': { seconds: 1, priority: 'may' } }, replacements: {}, transitions: [] } },
    ...changes,
  }
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

describe('a slide that a row brings along', () => {
  const catalog = catalogOf(ladder())

  it('stands where the table has its kind, with what stands behind it', () => {
    expect(ids(catalog.slides)).toEqual(['hello', 'level-1', 'level-2', 'climb', 'level-3', 'level-4', 'step-1-2', 'path-1-2', 'work-1-2', 'step-2-3', 'path-2-3', 'work-2-3', 'step-3-4', 'path-3-4', 'work-3-4', 'crosswalk-sizes'])
    expect(catalog.slides.map(({ rank }) => rank)).toEqual(catalog.slides.map((_, index) => index + 1))
  })

  it('is called by its row, and found by that and by its address', () => {
    expect(nameOf(resolveSlide(catalog, 'level-2'))).toBe('level-tool')
    expect(resolveSlide(catalog, 'path-sketch-tool').id).toBe('path-1-2')
    expect(resolveSlide(catalog, 'scale-sizes').id).toBe('crosswalk-sizes')
  })

  it('has its titles from the row, or made of rank and name', () => {
    expect(resolveSlide(catalog, 'level-tool')).toMatchObject({ title: 'Promise of Tool', topic: 'Level 2: Tool', reached: 'tool', readAt: 'level-2' })
    const { sketch } = tinyLadder().levels
    const told = catalogOf(ladder({ levels: { ...tinyLadder().levels, ...sketch && { sketch: { ...sketch, titles: { level: 'A sketch, level [[sketch.rank]]' } } } } }))
    expect(resolveSlide(told, 'level-sketch').title).toBe('A sketch, level 1')
  })

  it('takes its planned time by that name, and is in every talk on top of the slot if none plans it', () => {
    expect(talkSlides(catalog, 'long').map(({ id, seconds, onTop }) => [id, seconds, onTop])).toEqual([
      ['hello', 30, undefined],
      ['level-1', 60, true],
      ['level-2', 30, undefined],
      ['climb', 1, undefined],
      ['level-3', 60, true],
      ['level-4', 60, true],
    ])
    expect(checkCatalog(catalog).filter(({ path }) => path.startsWith('talks'))).toEqual([])
    expect(ids(slidesOf(catalog, 'long'))).toContain('work-3-4')
  })
})

it('follows when a level is added in between: its row, and the step that leads to it', () => {
  const { sketch, tool, product, lab } = tinyLadder().levels
  if (!sketch || !tool || !product || !lab)
    throw new Error('the small talk has other levels')
  const { transitions } = tinyLadder()
  const { 'tool-product': next, ...others } = transitions ?? {}
  const more = catalogOf(ladder({
    levels: { sketch, tool, trial: { ...tool, title: 'Trial' }, product, lab },
    transitions: { ...next && { 'tool-trial': { ...next, headline: 'Try it', to: 'trial' }, 'tool-product': { ...next, from: 'trial' } }, ...others },
  }))
  expect(ids(more.slides.filter(({ row }) => row?.kind === 'level'))).toEqual(['level-1', 'level-2', 'level-3', 'level-4', 'level-5'])
  expect(resolveSlide(more, 'level-3')).toMatchObject({ topic: 'Level 3: Trial' })
  expect(resolveSlide(more, 'path-tool-product').id).toBe('path-3-4')
  // What speaks of a level by its row still means that one.
  expect(resolveSlide(more, 'climb').readAt).toBe('level-2')
  expect(talkSlides(more, 'long').filter(({ onTop }) => !onTop).map(({ id }) => id)).toEqual(['hello', 'level-2', 'climb'])
})

it('goes with its row', () => {
  const less = catalogOf(ladder({ nextSteps: {}, scales: {}, facets: {} }))
  expect(ids(less.slides)).toEqual(['hello', 'level-1', 'level-2', 'climb', 'level-3', 'level-4'])
})

it('names what the data call by a row that is not there', () => {
  const catalog = catalogOf(ladder({ takeaways: { one: { text: 'Climb.', levels: [], roles: [], slide: 'level-tol' } } }))
  expect(checkCatalog(catalog)).toContainEqual(expect.objectContaining({ path: 'takeaways.one.slide', message: 'unknown slide "level-tol"', fix: expect.stringContaining('did you mean "level-tool"?') }))
})
