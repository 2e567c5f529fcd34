import type { Evidence } from '../../model/rows.ts'
import { describe, expect, it } from 'vitest'
import { evidenceInWords, placesInWords } from '../../reading/places.ts'

describe('places of the source', () => {
  it('are named by kind, each once and in order', () => {
    expect(placesInWords(['A5.2', 'T7', 'A4.1', 'A5.1', 'T10', 'TITLE', 'S3', 'Q2'])).toBe('title, summary sentence 3, takeaways 7 and 10, question 2, answers 4 and 5')
  })
})

describe('what a statement rests on', () => {
  const cases: { evidence: Evidence, words: string }[] = [
    { evidence: { from: 'source', at: ['T3'] }, words: 'Source: takeaway 3' },
    { evidence: { from: 'ours' }, words: 'Our own reading' },
    { evidence: { from: 'ours', near: ['A2.1'] }, words: 'Our own reading, near answer 2' },
    { evidence: { from: 'silent' }, words: 'The source is silent here' },
  ]
  it.each(cases)('is said in words: $words', ({ evidence, words }) => {
    expect(evidenceInWords(evidence)).toBe(words)
  })
})
