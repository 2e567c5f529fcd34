import type { WithEvidence } from '../../model/rows.ts'
import { describe, expect, it } from 'vitest'
import { evidenceInWords, placesInWords } from '../../reading/places.ts'

describe('places of the source', () => {
  it('are named by kind, each once and in order', () => {
    expect(placesInWords(['A5.2', 'T7', 'A4.1', 'A5.1', 'T10', 'TITLE', 'S3', 'Q2'])).toBe('title, summary sentence 3, takeaways 7 and 10, question 2, answers 4 and 5')
  })
})

describe('what a row rests on', () => {
  const cases: { row: WithEvidence, words: string }[] = [
    { row: { evidence: [{ source: ['T3'] }] }, words: 'Source: takeaway 3' },
    { row: { evidence: [{ source: ['T3'] }, { ours: 'one alert' }, { silent: 'none by name' }] }, words: 'Source: takeaway 3; ours: “one alert”; silent about: “none by name”' },
    { row: { evidence: [{ source: ['A7.1'] }, { ours: ', with a gate' }] }, words: 'Source: answer 7; ours: “with a gate”' },
    { row: { evidence: [{ silent: 'Not named' }] }, words: 'The source is silent here' },
    { row: {}, words: 'Our own reading' },
  ]
  it.each(cases)('is said in words: $words', ({ row, words }) => {
    expect(evidenceInWords(row)).toBe(words)
  })
})
