import { expect, it } from 'vitest'
import { FORMAT_IDS, readFormats } from '../../../scripts/exports/formats.ts'

it.each([
  { words: [], formats: ['pdf'] },
  { words: ['png', 'data'], formats: ['png', 'data'] },
  { words: ['png', 'png'], formats: ['png'] },
  { words: ['all'], formats: FORMAT_IDS },
  { words: ['pdf', 'all'], formats: FORMAT_IDS },
])('makes $formats for $words', ({ words, formats }) => {
  expect(readFormats(words)).toEqual(formats)
})

it('names the formats that there are for one that there is not', () => {
  expect(() => readFormats(['pdf', 'handuot'])).toThrow('There is no format "handuot" (did you mean "handout"?). There are: pdf, handout, read, pptx, png, data, all.')
  expect(() => readFormats(['docx'])).toThrow('There is no format "docx". There are:')
})
