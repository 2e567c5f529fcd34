import { expect, it } from 'vitest'
import { levelCards } from '../../build/cards.ts'
import deck from '../../deck.ts'
import { deck as talk } from '../../model/deck.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const catalog = tinyCatalog()
const cards = levelCards(catalog)
const steps = (html = ''): string[] => Array.from(html.matchAll(/class="(stair(?: [^"]*)?)"/g), match => match[1] ?? '')

it('has every card that a slide of the talk names', () => {
  const names = deck.slides.flatMap(({ card }) => card ?? [])
  expect(names.length).toBeGreaterThan(0)
  expect(Object.keys(levelCards(talk).named)).toEqual(expect.arrayContaining(names))
})

it('shows all steps for the talk, and lights one for a level', () => {
  expect(steps(cards.deck).filter(step => step.includes('other'))).toEqual([])
  for (const [index, { id, title }] of catalog.levels.entries()) {
    const html = cards.named[id]
    expect(html).toContain(`<h1>${title}</h1>`)
    expect(steps(html).map(step => !step.includes('other'))).toEqual(catalog.levels.map((_, other) => other === index))
  }
})
