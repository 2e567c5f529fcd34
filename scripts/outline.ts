import type { Catalog } from '../model/catalog.ts'
import type { Bookmark } from './pdf.ts'

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

/** The anchor at the top of every slide, and its page. */
export function anchorsOf(pages: readonly string[]): Record<string, number> {
  return Object.fromEntries(pages.map(slide => [`slide-${slide}`, pages.indexOf(slide)]))
}
