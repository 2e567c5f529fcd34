import type { Catalog } from '../../model/catalog.ts'
import type { Anchor, Bookmark } from './pdf.ts'

/** An outline of printed pages: one entry per act, in it one per slide, at the slide's first page. */
export function bookmarksOf({ acts, slides }: Catalog, pages: readonly string[]): Bookmark[] {
  return acts.flatMap((act) => {
    const children = slides
      .filter(slide => slide.act === act.id && pages.includes(slide.id))
      .map(slide => ({ title: slide.title, page: pages.indexOf(slide.id) }))
    const [first] = children
    return first ? [{ title: act.label, page: first.page, children }] : []
  })
}

/** The anchor at the top of every printed slide. */
export function anchorsOf({ slides }: Catalog, pages: readonly string[]): Anchor[] {
  return slides
    .filter(({ id }) => pages.includes(id))
    .map(({ id, title }) => ({ name: `slide-${id}`, title, page: pages.indexOf(id) }))
}
