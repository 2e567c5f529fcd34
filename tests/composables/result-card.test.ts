import type { Catalog } from '../../model/catalog.ts'
import { describe, expect, it } from 'vitest'
import { resultCard } from '../../composables/result-card.ts'
import { scoreProject } from '../../model/score.ts'
import { hostileCatalog } from '../fixtures/hostile-catalog.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const RUNG = ['s1', 's2', 's3', 't1', 't2', 't3']
const look = { token: (name: string) => `var(${name})`, fonts: '', site: tiny.talk.siteUrl }
const card = (ticked: readonly string[], catalog: Catalog = tiny) => resultCard(catalog, scoreProject(catalog, new Set(ticked)), look)
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words)

describe('the card of a result', () => {
  it('says the level, its promise, what is missing and where it comes from', () => {
    expect(texts(card(RUNG))).toEqual(['2', 'Three rungs and a branch', 'Tool', 'Promise of Tool.', '1', '2', '3', '4', '2 statements are missing for level 3', 'Self-assessed · example.org/talks/rungs'])
  })

  it('fills the rungs that are reached, and the branch when it is earned', () => {
    const filled = (svg: string) => [...svg.matchAll(/rx="12" fill="([^"]*)"/g)].map(([, fill]) => fill)
    expect(filled(card([]))).toEqual(['none', 'none', 'none', 'none'])
    expect(filled(card([...RUNG, 'l1', 'l2']))).toEqual(['var(--level-1)', 'var(--level-2)', 'none', 'var(--level-4)'])
  })

  it('says so when no level is reached, and when the ladder ends', () => {
    expect(texts(card([]))).toContain('On the way to level 1')
    expect(texts(card([...RUNG, 'p1', 'p2']))).toContain('At the top of the ladder')
  })

  it('asks nothing of any other host', () => {
    expect(card(RUNG).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/)
  })

  it.each(hostileText)('shows %j as text', (label) => {
    const svg = card(['s1', 's2'], hostileCatalog(label))
    expect(svg).not.toMatch(/<(?!\/?(?:svg|title|rect|text|style)\b)/)
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/)
  })
})
