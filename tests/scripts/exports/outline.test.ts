import { expect, it } from 'vitest'
import { anchorsOf, bookmarksOf } from '../../../scripts/exports/outline.ts'
import { tinyCatalog } from '../../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const titleOf = (id: string) => tiny.slides.find(slide => slide.id === id)?.title

it('lists slides by act, each at its first page', () => {
  expect(bookmarksOf(tiny, ['hello', 'hello', 'climb', 'branch', 'spare'])).toEqual([
    {
      title: tiny.acts[0]?.label,
      page: 0,
      children: [
        { title: titleOf('hello'), page: 0 },
        { title: titleOf('climb'), page: 2 },
        { title: titleOf('branch'), page: 3 },
      ],
    },
    { title: tiny.acts[1]?.label, page: 4, children: [{ title: titleOf('spare'), page: 4 }] },
  ])
})

it('leaves out slides and acts that are not printed', () => {
  expect(bookmarksOf(tiny, ['climb'])).toEqual([
    { title: tiny.acts[0]?.label, page: 0, children: [{ title: titleOf('climb'), page: 0 }] },
  ])
})

it('has an anchor lead to the first page of its slide', () => {
  expect(anchorsOf(['hello', 'climb', 'climb'])).toEqual({ 'slide-hello': 0, 'slide-climb': 1 })
})
