import { expect, it } from 'vitest'
import { anchorsOf, bookmarksOf, startsOf } from '../../export/outline.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const tiny = tinyDeck()
const titleOf = (id: string) => tiny.slides.find(slide => slide.id === id)?.title
const pages = (...ids: string[]) => startsOf(ids.map(id => ({ id })))

it('has a slide start at the first of its pages', () => {
  expect([...pages('hello', 'climb', 'climb', 'spare')].sort()).toEqual([['climb', 1], ['hello', 0], ['spare', 3]])
})

it('lists slides by group, each where it starts', () => {
  expect(bookmarksOf(tiny, pages('hello', 'hello', 'climb', 'branch', 'spare'))).toEqual([
    {
      title: tiny.groups[0]?.title,
      page: 0,
      children: [
        { title: titleOf('hello'), page: 0 },
        { title: titleOf('climb'), page: 2 },
        { title: titleOf('branch'), page: 3 },
      ],
    },
    { title: tiny.groups[1]?.title, page: 4, children: [{ title: titleOf('spare'), page: 4 }] },
  ])
})

it('leaves out slides and groups that are not printed', () => {
  expect(bookmarksOf(tiny, pages('climb'))).toEqual([
    { title: tiny.groups[0]?.title, page: 0, children: [{ title: titleOf('climb'), page: 0 }] },
  ])
})

it('lists slides without a group by themselves, before the others', () => {
  const [hello, ...others] = tiny.slides
  const free = { ...tiny, slides: [...others, ...hello ? [{ id: hello.id, title: hello.title, topic: hello.topic }] : []] }
  expect(bookmarksOf(free, pages('hello', 'climb'))).toEqual([
    { title: titleOf('hello'), page: 0 },
    { title: tiny.groups[0]?.title, page: 1, children: [{ title: titleOf('climb'), page: 1 }] },
  ])
})

it('has an anchor lead to where its slide starts, and say what is there', () => {
  expect(anchorsOf(tiny, pages('hello', 'climb', 'climb'))).toEqual([
    { name: 'slide-hello', title: titleOf('hello'), page: 0 },
    { name: 'slide-climb', title: titleOf('climb'), page: 1 },
  ])
})
