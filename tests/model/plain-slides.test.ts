import { describe, expect, it } from 'vitest'
import { checkCatalog } from '../../model/checks.ts'
import { withPlainSlides } from '../../model/plain-slides.ts'
import { readingAddress } from '../../model/reading.ts'
import { backupSlides, plannedSeconds, resolveSlide, slidesOf, startOf, talkSlides } from '../../model/running-order.ts'
import { sourcesOf } from '../../model/sources.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

describe('a slide in plain Markdown', () => {
  const added = withPlainSlides(tiny, [
    { id: 'one', title: 'One', seconds: 45, after: 'climb' },
    { id: 'two', title: 'Two', seconds: 15, after: 'one' },
  ])

  it('stands where it is written, in every talk, also where the slide before it is cut', () => {
    expect(ids(slidesOf(added, 'long'))).toEqual(['hello', 'climb', 'one', 'two', 'branch', 'try', 'spare'])
    expect(ids(slidesOf(added, 'short'))).toEqual(['hello', 'one', 'two', 'branch', 'spare'])
    expect(added.slides.map(({ rank }) => rank)).toEqual(added.slides.map((_, index) => index + 1))
  })

  it('takes its time on top of the slot, and may be skipped', () => {
    expect(plannedSeconds(added, 'long')).toBe(plannedSeconds(tiny, 'long'))
    expect(startOf(added, 'long', 'branch')).toBe(30 + 75 + 60)
    expect(talkSlides(added, 'long').find(({ id }) => id === 'one')).toMatchObject({ seconds: 45, priority: 'should', onTop: true })
  })

  it('belongs to the act of the slide before it, and has climbed as far', () => {
    expect(resolveSlide(added, 'two')).toMatchObject({ title: 'Two', topic: 'Two', act: 'talk', reached: 'product', plain: true })
  })

  it('rests on no source, and leads to a place on the reading page', () => {
    expect(sourcesOf(added, resolveSlide(added, 'one'))).toEqual([])
    expect(checkCatalog(added).filter(({ path }) => path.includes('readAt'))).toEqual([])
    expect(readingAddress(added, 'one')).toMatch(/^read\/#./)
  })

  it('leaves the catalog alone that it is added to', () => {
    expect(ids(tiny.slides)).not.toContain('one')
    expect(withPlainSlides(tiny, [])).toBe(tiny)
  })
})

it('stands behind every talk, unplanned, if the slide before it does', () => {
  const added = withPlainSlides(tiny, [{ id: 'more', title: 'More', seconds: 60, after: 'spare' }])
  expect(ids(backupSlides(added))).toEqual(['spare', 'more'])
  expect(ids(talkSlides(added, 'long'))).toEqual(ids(talkSlides(tiny, 'long')))
})

it('opens the deck if nothing stands before it', () => {
  const added = withPlainSlides(tiny, [{ id: 'welcome', title: 'Welcome', seconds: 60 }])
  expect(ids(slidesOf(added, 'short'))).toEqual(['welcome', 'hello', 'branch', 'spare'])
})
