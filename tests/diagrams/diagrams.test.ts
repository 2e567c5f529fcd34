import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawingsFolder } from '../../build/drawings.ts'
import { diagramsOf } from '../../diagrams/index.ts'
import { FRAME, LINES } from '../../diagrams/theme.ts'
import { deck } from '../../model/deck.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'
import { textIn } from './text-in.ts'

const diagrams = diagramsOf(deck)
const onSlides = diagrams.filter(({ use }) => use === 'slide')
const drawingOf = (name: string): string => readFileSync(join(drawingsFolder(), `${name}.svg`), 'utf8')
const sourcesOf = (catalog: typeof deck): Record<string, string> => Object.fromEntries(diagramsOf(catalog).map(({ name, source }) => [name, source]))

/** The clicks that build a picture up. */
const clicksOf = (source: string): number[] => [...new Set(Array.from(source.matchAll(/ step-(\d+)/g), ([, step]) => Number(step)))].toSorted()

describe('every diagram', () => {
  for (const { name, source, description } of diagrams) {
    it(`${name} is drawn from the data as it is`, () => {
      expect(readFileSync(join(drawingsFolder(), `${name}.mmd`), 'utf8')).toBe(source)
    })

    it(`${name} is told as text, in full sentences`, () => {
      expect(description).toMatch(/^\p{Lu}[^\n]+[.?!]$|^\d/u)
      expect(description).not.toMatch(/undefined|\.\.|: \.|\(\)| {2}/)
    })

    it(`${name} builds up click by click, and leaves none out`, () => {
      expect(clicksOf(source)).toEqual(clicksOf(source).map((_, index) => index + 1))
    })
  }
})

describe('a diagram on a slide', () => {
  for (const { name } of onSlides) {
    it(`${name} fills its slide and is legible from the last row`, () => {
      const svg = drawingOf(name)
      const [, , width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? []
      const em = Number(/font-size="([\d.]+)"/.exec(svg)?.[1]) * Math.min(FRAME.width / width, FRAME.height / height)
      const sizes = Object.entries(LINES).filter(([kind]) => kind === 'text' || svg.includes(`class="dg-${kind}"`)).map(([, { size }]) => size * em)
      expect(width / height).toBeGreaterThanOrEqual(1.4)
      expect(width / height).toBeLessThanOrEqual(2.25)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    })
  }
})

describe('the drawings', () => {
  it('are small: the deck carries those of all slides', () => {
    const sizes = readdirSync(drawingsFolder()).filter(file => file.endsWith('.svg')).map(file => statSync(join(drawingsFolder(), file)).size)
    expect(Math.max(...sizes)).toBeLessThan(25_000)
    expect(onSlides.reduce((sum, { name }) => sum + drawingOf(name).length, 0)).toBeLessThan(120_000)
  })

  it('contain text only: no script, no HTML, nothing from elsewhere', () => {
    for (const { name } of diagrams)
      expect(drawingOf(name)).not.toMatch(/<script|<foreignObject|\son\w+=|href|@import|url\((?!#)/i)
  })

  it('show every tool, every role and every step', () => {
    const text = (name: string): string => textIn(drawingOf(name))
    for (const { name } of deck.tools)
      expect(text('tools-enter')).toContain(name)
    for (const { name } of deck.roles)
      expect(text('roles')).toContain(name)
    for (const { short, transition } of deck.nextSteps)
      expect(text(`path-${transition}`)).toContain(short)
    for (const { title, promise } of deck.levels)
      expect(text('progression')).toContain(`${title} ${promise}`)
  })
})

describe('a tool that moves', () => {
  const before = sourcesOf(deck)

  it.each(deck.tools)('$id moves in every diagram that shows where it joins, and in no other that does not name it', ({ id, name, homeLevel }) => {
    for (const { id: to } of deck.levels.filter(level => level.id !== homeLevel)) {
      const after = sourcesOf({ ...deck, tools: changed(deck.tools, id, { homeLevel: to }) })
      const different = Object.keys(before).filter(diagram => before[diagram] !== after[diagram])
      const ways = deck.transitions.filter(way => [homeLevel, to].includes(way.to)).map(way => `path-${way.id}`)
      expect(different).toEqual(expect.arrayContaining(['tools-enter', 'mindmap-full', ...ways]))
      expect(different.filter(diagram => !name.split(' ').every(word => `${before[diagram]}${after[diagram]}`.includes(word)))).toEqual([])
    }
  })

  it('leaves its place empty where it is needed but not there yet', () => {
    const { service } = sourcesOf({ ...deck, tools: [], roles: [], models: [] })
    expect(service).toContain('n_dashboard["Dashboard')
    expect(deck.tools.filter(({ name }) => service?.includes(name))).toEqual([])
  })
})

describe('another talk', () => {
  const tiny = diagramsOf(tinyCatalog())

  it('has its own diagrams, without the systems and the mindmaps that it does not ask for', () => {
    expect(tiny.map(({ name }) => name)).toEqual(['progression', 'path-1-2', 'path-2-3', 'path-3-4', 'roles', 'tools-enter'])
  })

  it('has its branch beside the rung that it leaves from', () => {
    expect(tiny[0]?.description).toContain('Level 4, Lab, branches off beside level 3')
  })
})
