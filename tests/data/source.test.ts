import { expect, it } from 'vitest'
import { readTranscript } from '../../build/transcript.ts'
import { stringsOf } from '../../model/checks/strings.ts'
import { deck } from '../../model/deck.ts'
import { talkSlides } from '../../model/running-order.ts'

/** How many sentences each answer of the source has. */
const ANSWERS = [2, 2, 3, 2, 2, 2, 2, 3, 3, 3]

/** Every sentence of the source by its name: of the summary, the takeaways, the questions and their answers. */
const SENTENCES = [
  ...['S1', 'S2', 'S3'],
  ...ANSWERS.flatMap((count, index) => [`T${index + 1}`, `Q${index + 1}`, ...Array.from({ length: count }, (_, sentence) => `A${index + 1}.${sentence + 1}`)]),
]

it('every sentence of the source has a row that rests on it', () => {
  const named = new Set(stringsOf(deck).filter(({ pattern }) => /\.source\.\*$/.test(pattern)).map(({ value }) => value))
  expect(SENTENCES.filter(sentence => !named.has(sentence))).toEqual([])
})

/** What the source says of every level, and a talk forgets first. */
it.each([
  'complexity and scale',
  'messy data',
  'feature engineering',
  'plotting library',
  'staying up, answering in time, handling the traffic',
  'Kubernetes',
  'training on many machines',
  'quantization',
  'A/B tests',
  'frameworks that monitor',
  'solves a real problem, end to end',
])('the main talk says: %s', async (words) => {
  const transcript = await readTranscript(deck.talk.main)
  const said = talkSlides(deck, deck.talk.main).flatMap(({ id }) => transcript[id] ?? []).map(({ text }) => text).join('\n')
  expect(said).toContain(words)
})
