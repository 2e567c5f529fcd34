import type { Deck, Group, Slide } from '../deck/deck.ts'
import type { Anchor, Bookmark } from './pdf.ts'

/** The page on which each printed slide starts, counted from 0, by the slide's id. */
export type Starts = ReadonlyMap<string, number>

/** What an outline needs to know of a deck. */
export type Outlined = Pick<Deck, 'groups' | 'slides'>

/** Finds the first page of each slide, where each page has one slide. */
export function startsOf(pages: readonly { readonly id: string }[]): Starts {
  return new Map(pages.map(({ id }, page) => [id, page] as const).reverse())
}

/** The slides of a group, or those without one, which come first. */
export interface Section {
  readonly group?: Group
  readonly slides: readonly Slide[]
}

/** Lists some slides of a deck by group, without groups that have none of them. */
export function sectionsOf({ groups, slides }: Outlined, isShown: (id: string) => boolean): Section[] {
  const shown = slides.filter(({ id }) => isShown(id))
  return [
    { slides: shown.filter(({ group }) => !groups.some(({ id }) => id === group)) },
    ...groups.map(group => ({ group, slides: shown.filter(slide => slide.group === group.id) })),
  ].filter(({ slides }) => slides.length > 0)
}

/** Makes an outline of printed pages: one entry per group, in it one per slide, where it starts. */
export function bookmarksOf(deck: Outlined, starts: Starts): Bookmark[] {
  return sectionsOf(deck, id => starts.has(id)).flatMap(({ group, slides }) => {
    const entries = slides.flatMap(({ id, title }) => at(starts, id, page => ({ title, page })))
    const [first] = entries
    return group && first ? [{ title: group.title, page: first.page, children: entries }] : entries
  })
}

/** Makes an anchor at the top of every printed slide. */
export function anchorsOf({ slides }: Outlined, starts: Starts): Anchor[] {
  return slides.flatMap(({ id, title }) => at(starts, id, page => ({ name: `slide-${id}`, title, page })))
}

function at<T>(starts: Starts, id: string, make: (page: number) => T): T[] {
  const page = starts.get(id)
  return page === undefined ? [] : [make(page)]
}
