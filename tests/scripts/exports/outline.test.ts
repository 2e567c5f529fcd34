import { expect, it } from 'vitest'
import { anchorsOf, bookmarksOf, startsOf } from '../../../scripts/exports/outline.ts'
import { tinyCatalog } from '../../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const titleOf = (id: string) => tiny.slides.find(slide => slide.id === id)?.title
const pages = (...ids: string[]) => startsOf(ids.map(id => ({ id })))

it('has a slide start at the first of its pages', () => {
  expect([...pages('hello', 'climb', 'climb', 'spare')].sort()).toEqual([['climb', 1], ['hello', 0], ['spare', 3]])
})

it('lists slides by act, each where it starts', () => {
  expect(bookmarksOf(tiny, pages('hello', 'hello', 'climb', 'branch', 'spare'))).toEqual([
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
  expect(bookmarksOf(tiny, pages('climb'))).toEqual([
    { title: tiny.acts[0]?.label, page: 0, children: [{ title: titleOf('climb'), page: 0 }] },
  ])
})

it('has an anchor lead to where its slide starts, and say what is there', () => {
  expect(anchorsOf(tiny, pages('hello', 'climb', 'climb'))).toEqual([
    { name: 'slide-hello', title: titleOf('hello'), page: 0 },
    { name: 'slide-climb', title: titleOf('climb'), page: 1 },
  ])
})
