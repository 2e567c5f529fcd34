import type { Catalog } from './catalog.ts'
import type { PlainSlide } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { addressOf, isFree } from './addresses.ts'
import { namesOf, withNames } from './names.ts'
import { DEFAULT_SECONDS } from './row-slides.ts'
import { findSlide } from './running-order.ts'

/** A slide as it stands in the Markdown. */
export interface WrittenSlide {
  /** The file and the line where it begins, as in `pages/close.md:12`. */
  readonly place: string
  /** What the data call the slide that it is; absent on a slide in plain Markdown. */
  readonly slide?: string
  readonly title?: string
  /** The address that it asks for. */
  readonly address?: string
  /** How long it says that it takes; `NaN` if nobody can read that. */
  readonly seconds?: number
}

/** A slide of the Markdown that is in the deck, and under which address. */
export interface IdentifiedSlide<W extends WrittenSlide = WrittenSlide> {
  readonly written: W
  readonly id: string
  /** What the running order gets to know of it, if no row tells. */
  readonly plain?: PlainSlide
}

const UNTITLED = 'Untitled slide'

/** Gives the slides of the Markdown their ids, in order: those of a row, and those in plain Markdown. What `checkWrittenSlides` finds is passed over. */
export function identifySlides<W extends WrittenSlide>(catalog: Catalog, all: readonly W[]): IdentifiedSlide<W>[] {
  const names = namesOf(catalog)
  // Addresses that pages ask for take precedence over those made of a title.
  const used = new Set([...catalog.slides.map(({ id }) => id), ...all.flatMap(({ address = '' }) => address)])
  const asked = new Set<string>()
  const identified: IdentifiedSlide<W>[] = []
  for (const written of all) {
    if (written.slide !== undefined) {
      const slide = findSlide(catalog, written.slide)
      if (slide)
        identified.push({ written, id: slide.id })
      continue
    }
    const { address = '', seconds = DEFAULT_SECONDS } = written
    const title = plainText(withNames(written.title ?? '', names)) || UNTITLED
    const mayHave = isFree(address) && !find(catalog.slides, address) && !asked.has(address)
    const id = mayHave ? address : addressOf(title, used)
    asked.add(id)
    used.add(id)
    const after = identified.at(-1)?.id
    identified.push({ written, id, plain: { id, title, seconds: seconds > 0 ? seconds : DEFAULT_SECONDS, after } })
  }
  return identified
}

/** Lists the slides in plain Markdown, in order. */
export function plainSlidesOf(catalog: Catalog, all: readonly WrittenSlide[]): PlainSlide[] {
  return identifySlides(catalog, all).flatMap(({ plain }) => plain ?? [])
}

/** A heading without the signs of Markdown. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]+>|[*`]+/g, '')
    .trim()
}
