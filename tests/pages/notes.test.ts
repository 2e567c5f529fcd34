import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../build/markdown.ts'
import { deck } from '../../model/deck.ts'
import { namesOf, withNames } from '../../model/names.ts'
import { talkSlides } from '../../model/running-order.ts'
import { paragraphsOf } from '../../toolkit/deck/transcript.ts'

const names = namesOf(deck)
const { shown } = await readMarkdown()
const notes = new Map(shown.map(({ slide = '', note }) => [slide, withNames(note, names)]))
const words = (note: string): number => paragraphsOf(note, deck.talk.main).filter(({ purpose }) => purpose !== 'do').flatMap(({ text }) => text.split(' ')).length

describe('speaker notes', () => {
  it('stand on every slide', () => {
    expect(deck.slides.filter(slide => words(notes.get(slide.id) ?? '') < 5).map(slide => slide.id)).toEqual([])
  })

  it('start the clock of an exercise with its one click', () => {
    expect(deck.exercises.filter(({ slide }) => notes.get(slide)?.split('[click]').length !== 2)).toEqual([])
  })

  it('fill the main talk: 2,000 to 2,600 spoken words', () => {
    const total = talkSlides(deck, deck.talk.main).reduce((sum, slide) => sum + words(notes.get(slide.id) ?? ''), 0)
    expect(total).toBeGreaterThanOrEqual(2000)
    expect(total).toBeLessThanOrEqual(2600)
  })

  it('fit the time of their slide at a speaking pace of 90 to 155 words a minute', () => {
    const paces = talkSlides(deck, deck.talk.main).map(slide => ({ id: slide.id, pace: Math.round(words(notes.get(slide.id) ?? '') / slide.seconds * 60) }))
    expect(paces.filter(({ pace }) => pace < 90 || pace > 155)).toEqual([])
  })
})
