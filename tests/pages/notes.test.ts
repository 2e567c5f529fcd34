import type { Paragraph } from '../../toolkit/deck/transcript.ts'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../build/markdown.ts'
import { readTranscript } from '../../build/transcript.ts'
import { deck } from '../../model/deck.ts'
import { talkSlides } from '../../model/running-order.ts'
import { find } from '../../toolkit/deck/lookup.ts'

const { shown } = await readMarkdown()
function words(paragraphs: readonly Paragraph[] = []): number {
  return paragraphs
    .filter(({ purpose }) => purpose !== 'do')
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
/** On the slide of an exercise most of the time is the room's. */
const exercises = new Set(deck.exercises.map(({ slide }) => slide))

describe('speaker notes', () => {
  it('start the clock of an exercise with their one click', () => {
    expect(shown.filter(({ slide = '', note }) => exercises.has(slide) && note.split('[click]').length !== 2)).toEqual([])
  })

  it.each(deck.talks)('of the talk of $minutes minutes are said at 100 to 145 words a minute', async ({ id }) => {
    const transcript = await readTranscript(id)
    const paces = talkSlides(deck, id).map(slide => ({ id: slide.id, pace: Math.round(words(transcript[slide.id]) / slide.seconds * 60) }))
    expect(paces.length).toBeGreaterThan(0)
    expect(paces.filter(({ id, pace }) => pace > 145 || (pace < 100 && !exercises.has(id)))).toEqual([])
  })

  it('leave time for questions in the main talk', () => {
    const { minutes, questions = 0 } = find(deck.talks, deck.talk.main) ?? { minutes: 0 }
    expect(talkSlides(deck, deck.talk.main).reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(60 * minutes - questions)
    expect(questions).toBeGreaterThanOrEqual(60)
  })
})
