import { beforeAll, describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { shownName } from '../../model/techniques.ts'
import { deckAddress, openDeck, settle } from './browser.ts'

/** Everything that the deck shows, with every click made, by slide. */
const shown = new Map<string, string>()
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

beforeAll(async () => {
  const { page } = await openDeck('')
  for (const { id } of deck.slides) {
    await page.goto(deckAddress(`${id}?clicks=99`))
    await settle(page)
    const texts = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .map(element => element.textContent ?? ''))
    shown.set(id, flat(texts.join(' ')))
  }
}, 180_000)

describe('every entry of the catalog is shown on a slide', () => {
  const tables: Record<string, { id: string, text: string }[]> = {
    levels: deck.levels.flatMap(({ id, title, promise }) => [{ id, text: title }, { id, text: promise }]),
    facets: deck.levels.flatMap(level => deck.facets.map(({ id }) => ({ id: `${level.id}.${id}`, text: level.facets[id]?.text ?? '' }))),
    tools: deck.tools.map(({ id, name }) => ({ id, text: name })),
    capabilities: deck.capabilities.map(({ id, name }) => ({ id, text: name })),
    techniques: deck.techniques.map(technique => ({ id: technique.id, text: shownName(deck, technique) })),
    models: deck.models.map(({ id, name }) => ({ id, text: name })),
    roles: deck.roles.map(({ id, name }) => ({ id, text: name })),
    claims: deck.claims.map(({ id, text }) => ({ id, text })),
    questions: deck.questions.flatMap(({ id, question, answer }) => [{ id, text: question }, { id, text: answer }]),
    takeaways: deck.takeaways.map(({ id, text }) => ({ id, text })),
    criteria: deck.criteria.map(({ id, statement }) => ({ id, text: statement })),
    transitions: deck.transitions.map(({ id, headline }) => ({ id, text: headline })),
    nextSteps: deck.nextSteps.map(({ id, step }) => ({ id, text: step })),
    terms: deck.terms.flatMap(({ id, term, definition }) => [{ id, text: term }, { id, text: definition }]),
    highlights: deck.highlights.map(({ id, text }) => ({ id, text })),
    sources: deck.sources.map(({ id, title }) => ({ id, text: title })),
    facts: deck.facts.map(({ id, text }) => ({ id, text })),
    scoreTests: deck.scoreTests.map(({ name }) => ({ id: name, text: name })),
    boxes: deck.boxes.map(({ id, label }) => ({ id, text: label })),
    phases: deck.phases.map(({ id, label }) => ({ id, text: label })),
    exercises: deck.exercises.flatMap(({ id, steps }) => steps.map(text => ({ id, text }))),
  }
  for (const [table, entries] of Object.entries(tables)) {
    it(`${table}: ${entries.length} texts`, () => {
      const everything = [...shown.values()].join(' ')
      expect(entries.filter(({ text }) => !everything.includes(flat(text))).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
    })
  }
})
