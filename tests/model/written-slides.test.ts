import type { WrittenSlide } from '../../model/written-slides.ts'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SECONDS } from '../../model/row-slides.ts'
import { identifySlides, plainSlidesOf } from '../../model/written-slides.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

/** Pages at lines of their own. */
function pages(...written: readonly Omit<WrittenSlide, 'place'>[]): WrittenSlide[] {
  return written.map((page, index) => ({ ...page, place: `pages/talk.md:${index + 1}` }))
}

const ids = (written: readonly WrittenSlide[]): string[] => identifySlides(tiny, written).map(({ id }) => id)

describe('a slide in plain Markdown', () => {
  it('follows the slide before it, whatever that is', () => {
    expect(plainSlidesOf(tiny, pages({ title: 'First' }, { slide: 'hello' }, { title: 'One' }, { title: 'Two' }, { slide: 'climb' }))).toEqual([
      { id: 'first', title: 'First', seconds: DEFAULT_SECONDS },
      { id: 'one', title: 'One', seconds: DEFAULT_SECONDS, after: 'hello' },
      { id: 'two', title: 'Two', seconds: DEFAULT_SECONDS, after: 'one' },
    ])
  })

  it('has the time and the address that it asks for', () => {
    expect(plainSlidesOf(tiny, pages({ title: 'One', address: 'uno', seconds: 45 }))).toEqual([{ id: 'uno', title: 'One', seconds: 45 }])
  })

  it('has an address that no other slide has, and leaves an address to who asks for it', () => {
    expect(ids(pages({ slide: 'hello' }, { title: 'Climb' }, { title: 'Same' }, { title: 'Same' }, { address: 'same' }))).toEqual(['hello', 'climb-2', 'same-2', 'same-3', 'same'])
  })

  it('has a title without signs, and one even if nothing is written', () => {
    const titles = plainSlidesOf(tiny, pages({ title: 'A **bold** `word`, [linked](https://example.org) <br>' }, {})).map(({ title }) => title)
    expect(titles).toEqual(['A bold word, linked', 'Untitled slide'])
  })
})

it('passes over a page whose row is missing', () => {
  expect(ids(pages({ slide: 'hello' }, { slide: 'nobody' }, { title: 'One' }))).toEqual(['hello', 'one'])
})
