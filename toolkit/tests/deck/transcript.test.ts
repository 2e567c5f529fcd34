import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../build/transcript.ts'
import { deck } from '../../../model/deck.ts'
import { paragraphsOf, transcriptOf } from '../../deck/transcript.ts'

describe('a note', () => {
  it('becomes paragraphs without the marks for clicks', () => {
    expect(paragraphsOf('Hello,\nall.\n\n[click] Then this.\n\n[click:2]\n\nAnd that.\n')).toEqual(['Hello, all.', 'Then this.', 'And that.'])
  })

  it('belongs to its slide', () => {
    expect(transcriptOf([{ id: 'a', note: 'One.' }, { id: 'b', note: '' }])).toEqual({ a: ['One.'], b: [] })
  })
})

it('has words for every slide of the talk', async () => {
  const transcript = await readTranscript()
  expect(deck.slides.filter(({ id }) => (transcript[id] ?? []).length === 0).map(({ id }) => id)).toEqual([])
  expect(Object.values(transcript).flat().filter(paragraph => paragraph.includes('['))).toEqual([])
})
