import type { PlainSlide } from '../data/types.ts'
import type { Catalog } from './catalog.ts'
import { addressOf, isFree } from './addresses.ts'
import { find } from './lookup.ts'
import { DEFAULT_SECONDS } from './plain-slides.ts'

/** A slide as it stands in the Markdown. */
export interface Page {
  /** The file and the line where it begins, as in `pages/close.md:12`. */
  readonly place: string
  /** The id of the row that it shows; absent on a slide in plain Markdown. */
  readonly slide?: string
  readonly title?: string
  /** The address that it asks for. */
  readonly address?: string
  /** How long it says that it takes; `NaN` if nobody can read that. */
  readonly seconds?: number
}

/** A page that is in the deck, and under which address. */
export interface PlacedPage<P extends Page = Page> {
  readonly page: P
  readonly id: string
  /** What the running order gets to know of it, if no row tells. */
  readonly plain?: PlainSlide
}

const UNTITLED = 'Untitled slide'

/** The pages that are slides of the deck, in order: those of a row, and those in plain Markdown. What `checkPages` finds is passed over. */
export function placePages<P extends Page>(catalog: Catalog, pages: readonly P[]): PlacedPage<P>[] {
  // What is asked for goes before what is made of a title.
  const used = new Set([...catalog.slides.map(({ id }) => id), ...pages.flatMap(({ address = '' }) => address)])
  const asked = new Set<string>()
  const placed: PlacedPage<P>[] = []
  for (const page of pages) {
    if (page.slide !== undefined) {
      if (find(catalog.slides, page.slide))
        placed.push({ page, id: page.slide })
      continue
    }
    const { address = '', seconds = DEFAULT_SECONDS } = page
    const title = plainText(page.title ?? '') || UNTITLED
    const mayHave = isFree(address) && !find(catalog.slides, address) && !asked.has(address)
    const id = mayHave ? address : addressOf(title, used)
    asked.add(id)
    used.add(id)
    const after = placed.at(-1)?.id
    placed.push({ page, id, plain: { id, title, seconds: seconds > 0 ? seconds : DEFAULT_SECONDS, ...after === undefined ? {} : { after } } })
  }
  return placed
}

/** The slides in plain Markdown, in order. */
export function plainSlidesOf(catalog: Catalog, pages: readonly Page[]): PlainSlide[] {
  return placePages(catalog, pages).flatMap(({ plain }) => plain ?? [])
}

/** A heading without the signs of Markdown. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]+>|[*`]+/g, '')
    .trim()
}
