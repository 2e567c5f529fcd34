import type { Format } from '../../export/format.ts'
import { describe, expect, it } from 'vitest'
import { describeFormats, formatsOf, readFormats } from '../../export/formats.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const page = { path: 'read/', title: 'To read', description: 'All of it.' }
const sums: Format = { what: 'the sums behind it', ofSlides: false, make: async () => ({ ending: '.csv', content: new Uint8Array(), prove: async () => [] }) }
const idsOf = (formats: readonly { readonly id: string }[]) => formats.map(({ id }) => id)

describe('a deck can be made into', () => {
  it.each([
    { offered: 'slides alone', pages: [], ids: ['pdf', 'handout', 'pptx', 'png'] },
    { offered: 'nothing more with a page for the screen', pages: [page], ids: ['pdf', 'handout', 'pptx', 'png'] },
    { offered: 'a page that is made for paper', pages: [page, { ...page, onPaper: true }], ids: ['pdf', 'handout', 'read', 'pptx', 'png'] },
  ])('$offered', ({ pages, ids }) => {
    expect(idsOf(formatsOf({ ...tinyDeck(), pages }))).toEqual(ids)
  })

  it('what its own command adds', () => {
    expect(formatsOf(tinyDeck(), { sums }).at(-1)).toEqual({ id: 'sums', ...sums })
  })
})

describe('of all formats', () => {
  const formats = formatsOf(tinyDeck(), { sums })

  it.each([
    { words: [], ids: ['pdf'] },
    { words: ['png', 'sums'], ids: ['png', 'sums'] },
    { words: ['png', 'png'], ids: ['png'] },
    { words: ['all'], ids: idsOf(formats) },
    { words: ['pdf', 'all'], ids: idsOf(formats) },
  ])('$words asks for $ids', ({ words, ids }) => {
    expect(idsOf(readFormats(words, formats))).toEqual(ids)
  })

  it('one that there is not is answered with those that there are', () => {
    expect(() => readFormats(['pdf', 'handuot'], formats)).toThrow('There is no format "handuot" (did you mean "handout"?). There are: pdf, handout, pptx, png, sums, all.')
    expect(() => readFormats(['sum'], formats)).toThrow('(did you mean "sums"?)')
    expect(() => readFormats(['docx'], formats)).toThrow('There is no format "docx". There are:')
  })

  it('a help tells each', () => {
    expect(describeFormats(formats).split('\n')).toHaveLength(formats.length + 1)
    expect(describeFormats(formats)).toContain('\n  sums     the sums behind it\n  all      all of these')
  })
})
