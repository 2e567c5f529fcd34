import type { Catalog } from '../model/catalog.ts'
import { anchorsOf, bookmarksOf } from './outline.ts'
import { finishPdf } from './pdf.ts'
import { printDeck } from './print.ts'

/** The slides of a talk as a PDF, from its deck that is served at `url`. */
export interface SlidesPdf {
  readonly pdf: Uint8Array
  /** The slide on each page, by its id. */
  readonly slides: readonly string[]
}

/** @throws {UserError} if no browser can be had. */
export async function slidesPdf(catalog: Catalog, url: string, dark: boolean): Promise<SlidesPdf> {
  const { pdf, slides } = await printDeck(url, dark)
  const { title, speaker, description, keywords, language } = catalog.talk
  return {
    pdf: await finishPdf(pdf, { title, author: speaker, subject: description, keywords, language }, {
      bookmarks: bookmarksOf(catalog, slides),
      anchors: anchorsOf(slides),
    }),
    slides,
  }
}
