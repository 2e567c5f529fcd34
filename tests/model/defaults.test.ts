import type { Ladder } from '../../model/catalog.ts'
import { describe, expect, it } from 'vitest'
import { diagramsOf } from '../../diagrams/index.ts'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { describe as describeDeck } from '../../model/description.ts'
import { hasSource } from '../../model/evidence.ts'
import { pagesOf } from '../../model/pages.ts'
import { readingOutline, sectionIds } from '../../model/reading.ts'
import { plannedSeconds, slidesOf } from '../../model/running-order.ts'
import { tinyLadder } from '../fixtures/tiny-catalog.ts'

const LEVELS: Ladder = {
  talk: { title: 'Two levels of soup' },
  levels: { water: { title: 'Water', promise: 'It is hot.' }, broth: { title: 'Broth', promise: 'It tastes.' } },
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

describe('a ladder of levels only', () => {
  const catalog = catalogOf(LEVELS)

  it('is a whole talk without a fault', () => {
    expect(checkCatalog(catalog)).toEqual([])
    expect(ids(catalog.slides)).toEqual(['title', 'ladder', 'level-1', 'level-2', 'close'])
    expect(catalog.slides[0]?.title).toBe('Two levels of soup')
    expect(ids(slidesOf(catalog, catalog.talk.main))).toEqual(ids(catalog.slides))
    expect(catalog.talks[0]?.minutes).toBe(plannedSeconds(catalog, catalog.talk.main) / 60)
    expect(ids(catalog.acts)).toEqual(['talk'])
  })

  it('has no section, page, picture or mark for what is not there', () => {
    expect(ids(readingOutline(catalog))).toEqual(['ladder', 'level-by-level', 'transcript'])
    expect(pagesOf(catalog)).toEqual(['read/'])
    expect(diagramsOf(catalog).map(({ name }) => name)).toEqual(['progression'])
    expect(hasSource(catalog)).toBe(false)
  })

  it('tells the toolkit what it needs', () => {
    expect(describeDeck(catalog)).toMatchObject({ name: 'two-levels-of-soup', description: 'Two levels of soup', language: 'en', author: '', credits: [], main: 'talk' })
  })
})

describe.each(['facets', 'tools', 'techniques', 'capabilities', 'roles', 'criteria', 'transitions', 'takeaways', 'questions', 'terms', 'highlights', 'scales', 'claims', 'sources'] as const)('without %s', (table) => {
  const { slides: _, acts: __, talks: ___, parts: ____, exercises: _____, polls: ______, talk: { main: _______, ...talk }, ...all } = tinyLadder()
  const moved = { ...all, talk, projects: {}, artefacts: {}, questions: {}, takeaways: {}, highlights: {} }
  // What refers to an absent table goes with it.
  const behind = { tools: { models: {}, categories: {}, capabilities: {}, roles: {} }, techniques: { roles: {} }, transitions: { nextSteps: {} }, sources: { scales: {}, facts: {}, kinds: {}, criteria: {} }, roles: {}, facets: {} }
  const catalog = catalogOf({ ...moved, ...table in behind ? Object.entries(behind).find(([name]) => name === table)?.[1] : {}, [table]: {} })

  it('nothing is wrong, and every slide is told somewhere', () => {
    expect(checkCatalog(catalog).map(({ path, message }) => `${path}: ${message}`).filter(fault => !/^levels\.\w+\.facets/.test(fault))).toEqual([])
    const places = sectionIds(catalog)
    expect(catalog.slides.filter(({ readAt }) => !places.includes(readAt))).toEqual([])
  })
})
