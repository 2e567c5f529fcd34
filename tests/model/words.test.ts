import { describe, expect, it } from 'vitest'
import { wordsIn, wordsOf } from '../../model/words.ts'

describe('the words of a text', () => {
  it.each([
    { text: 'CI/CD and A/B tests', words: ['ci', 'cd', 'and', 'a', 'b', 'tests'] },
    { text: 'Réseau, naïve', words: ['reseau', 'naive'] },
    { text: 'café', words: ['cafe'] },
    { text: '  ', words: [] },
  ])('$text', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('know where they stand in the text as it is', () => {
    const text = 'Das Réseau 5'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Das', 'Réseau', '5'])
  })
})
