import type { Catalog } from '../../model/catalog.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { draw } from '../../diagrams/draw.ts'
import { diagramsOf } from '../../diagrams/index.ts'
import { deck } from '../../model/deck.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { textIn } from './text-in.ts'

/** The talk with difficult names for levels, tools, roles and steps, beginning with the label at `offset`. */
function hostileDeck(offset: number): Catalog {
  const label = (index: number): string => hostileText[(offset + index) % hostileText.length] ?? ''
  return {
    ...deck,
    levels: deck.levels.map(level => ({ ...level, title: label(level.rank) })),
    tools: deck.tools.map(tool => ({ ...tool, name: label(tool.rank) })),
    roles: deck.roles.map(role => ({ ...role, name: label(role.rank) })),
    nextSteps: deck.nextSteps.map(step => ({ ...step, short: label(step.rank) })),
  }
}

/** The names that a diagram must show; one of each way of drawing. */
const EXPECTED: Readonly<Record<string, (catalog: Catalog) => string[]>> = {
  'progression': ({ levels }) => levels.map(({ title }) => title),
  'path-1-2': ({ nextSteps }) => nextSteps.filter(({ transition }) => transition === '1-2').map(({ short }) => short),
  'roles': ({ roles }) => roles.map(({ name }) => name),
  'service': ({ tools }) => tools.filter(({ id }) => ['git', 'docker', 'fastapi', 'mlflow', 'grafana'].includes(id)).map(({ name }) => name),
  'retraining': ({ tools }) => tools.filter(({ category }) => ['cloud', 'orchestration'].includes(category)).map(({ name }) => name),
  'tools-enter': ({ tools }) => tools.map(({ name }) => name),
  'mindmap': ({ levels }) => levels.map(({ title }) => title),
}

// As many talks as it takes for every label to be the title of a level.
const talks = hostileText.flatMap((_, index) => index % deck.levels.length === 0 ? [hostileDeck(index)] : [])
const shown = new Set<string>()
const pictures = talks.flatMap(talk => diagramsOf(talk).flatMap((diagram) => {
  const labels = EXPECTED[diagram.name]?.(talk) ?? []
  // A picture whose labels are all in others of its kind shows nothing new.
  const others = shown.size
  labels.forEach(label => shown.add(`${diagram.name} ${label}`))
  return shown.size === others ? [] : [{ diagram, labels }]
}))

describe('a difficult label', () => {
  let drawings: readonly string[] = []

  beforeAll(async () => {
    drawings = (await draw(pictures.map(({ diagram }) => diagram), deck.levels.length)).map(({ svg }) => svg)
  }, 180_000)

  for (const label of hostileText) {
    it(`is drawn as it stands: ${JSON.stringify(label)}`, () => {
      const drawn = pictures.flatMap(({ diagram, labels }, index) => labels.includes(label) ? [{ name: diagram.name, svg: drawings[index] ?? '' }] : [])
      expect(drawn.map(({ name }) => name)).toEqual(expect.arrayContaining(['progression', 'mindmap', 'tools-enter']))
      for (const { name, svg } of drawn) {
        const [text, words] = [textIn(svg), label.replace(/\s+/g, ' ')]
        // A word that is too long for its box is broken by a hyphen, which is no part of the label.
        const read = (part: string): string => text.includes(words) ? part : part.replaceAll('- ', '')
        expect(read(text), name).toContain(read(words))
        expect(svg, name).not.toMatch(/<script|<b>|<foreignObject/)
      }
    })
  }
})

it('has room for a name of any letters, beside others in a column or in a row of its own', async () => {
  const names = ['Common game', 'Deployed model', 'Illustrative lit']
  const named = names.flatMap(title => diagramsOf({ ...deck, levels: deck.levels.map(level => ({ ...level, title })) }))
    .filter(({ name }) => ['progression', 'roles', 'tools-enter'].includes(name))
  expect((await draw(named, deck.levels.length)).map(({ tooLong }) => tooLong)).toEqual(named.map(() => []))
}, 60_000)
