import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { outlineOf } from '../../model/outline.ts'
import { backupSlides } from '../../model/running-order.ts'

const backup = backupSlides(deck)
const lines = outlineOf(backup)

it('has every slide once', () => {
  expect(lines.flatMap(({ links }) => links.map(({ id }) => id)).toSorted()).toEqual(backup.map(({ id }) => id).toSorted())
})

it('puts slides that differ by their number into one line', () => {
  const questions = lines.find(({ label }) => label === 'Question')
  expect(questions?.links.map(({ text }) => text)).toEqual(deck.questions.map(({ rank }) => `${rank}`))
})

it('puts what stands for each step into one line for each kind', () => {
  const steps = deck.levels.slice(1).map(({ rank }) => `${rank - 1}–${rank}`)
  const shared = lines.filter(({ links }) => links[0]?.text === steps[0])
  expect(shared.map(({ label }) => label)).toContain('Step, compared')
  expect(shared.map(({ links }) => links.map(({ text }) => text))).toEqual(shared.map(() => steps))
})

it('leaves all others as they are', () => {
  const [first] = backup
  expect(outlineOf(first === undefined ? [] : [{ ...first, topic: 'Level 3' }, { ...first, topic: 'Level 4' }])).toEqual([
    { links: [{ id: first?.id, text: 'Level 3' }] },
    { links: [{ id: first?.id, text: 'Level 4' }] },
  ])
})
