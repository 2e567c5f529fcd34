import { describe, expect, it } from 'vitest'
import { inSentence, listed, sentences, wrap } from '../../diagrams/words.ts'

describe('wrap', () => {
  const cases = [
    { text: 'short', width: 10, lines: ['short'] },
    { text: 'a result that keeps itself up to date', width: 19, lines: ['a result that keeps', 'itself up to date'] },
    { text: 'one two three', width: 12, lines: ['one two', 'three'] },
    { text: 'unbreakable', width: 4, lines: ['unb-', 'rea-', 'kab-', 'le'] },
    { text: 'a Prometheus-compatible one', width: 12, lines: ['a', 'Prometheus-', 'compatible', 'one'] },
    { text: '7 unbreakable', width: 8, lines: ['7 unbre-', 'akable'] },
    { text: 'first\n second', width: 20, lines: ['first second'] },
    { text: '', width: 5, lines: [] },
  ]
  for (const { text, width, lines } of cases) {
    it(`makes ${lines.length} lines of "${text.replace('\n', ' ')}" at ${width}`, () => {
      expect(wrap(text, width)).toEqual(lines)
    })
  }

  it('makes lines about equally long', () => {
    expect(wrap('aa bb cc dd', 8)).toEqual(['aa bb', 'cc dd'])
  })
})

describe('listed', () => {
  it('joins names as a person says them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(items => listed(items))).toEqual(['', 'a', 'a and b', 'a, b and c'])
    expect(listed(['a', 'b'], 'disjunction')).toBe('a or b')
  })
})

describe('sentences', () => {
  it('ends each with one full stop and leaves out what is empty', () => {
    expect(sentences('One', '', 'Two.', 'Three?')).toBe('One. Two. Three?')
  })
})

describe('inSentence', () => {
  it('lowers the first letter of a word, not of an abbreviation', () => {
    expect(['Data cleaning', 'A table', 'CI/CD', 'API development', 'MLOps engineer'].map(inSentence))
      .toEqual(['data cleaning', 'a table', 'CI/CD', 'API development', 'MLOps engineer'])
  })
})
