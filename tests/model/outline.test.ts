import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { outlineOf } from '../../model/outline.ts'
import { backupSlides } from '../../model/running-order.ts'

const backup = backupSlides(deck)
const lines = outlineOf(backup)

it('has every slide once, in order', () => {
  expect(lines.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(backup.map(({ id }) => id))
})

it('puts slides that differ by their number into one line', () => {
  const questions = lines.find(({ label }) => label === 'Question')
  expect(questions?.links.map(({ text }) => text)).toEqual(deck.questions.map(({ rank }) => `${rank}`))
  expect(questions?.links.map(({ topic }) => topic)).toEqual(deck.questions.map(({ rank }) => `Question ${rank}`))
})

it('leaves all others as they are', () => {
  const [first] = backup
  expect(outlineOf(first === undefined ? [] : [{ ...first, topic: 'Level 3' }, { ...first, topic: 'Level 4' }])).toEqual([
    { links: [{ id: first?.id, topic: 'Level 3', text: 'Level 3' }] },
    { links: [{ id: first?.id, topic: 'Level 4', text: 'Level 4' }] },
  ])
})
