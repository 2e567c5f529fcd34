import type { Catalog } from '../../model/catalog.ts'
import type { Anchor, Bookmark } from './pdf.ts'

/** The page on which each printed slide starts, counted from 0, by the slide's id. */
export type Starts = ReadonlyMap<string, number>

/** Where each slide starts when there is one of these on each page. */
export function startsOf(pages: readonly { readonly id: string }[]): Starts {
  return new Map(pages.map(({ id }, page) => [id, page] as const).reverse())
}

/** An outline of printed pages: one entry per act, in it one per slide, where it starts. */
export function bookmarksOf({ acts, slides }: Catalog, starts: Starts): Bookmark[] {
  return acts.flatMap((act) => {
    const children = slides.filter(slide => slide.act === act.id).flatMap(({ id, title }) => at(starts, id, page => ({ title, page })))
    const [first] = children
    return first ? [{ title: act.label, page: first.page, children }] : []
  })
}

/** The anchor at the top of every printed slide. */
export function anchorsOf({ slides }: Catalog, starts: Starts): Anchor[] {
  return slides.flatMap(({ id, title }) => at(starts, id, page => ({ name: `slide-${id}`, title, page })))
}

function at<T>(starts: Starts, id: string, make: (page: number) => T): T[] {
  const page = starts.get(id)
  return page === undefined ? [] : [make(page)]
}
