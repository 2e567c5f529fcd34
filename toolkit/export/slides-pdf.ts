import type { Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { ExportContext, Format, Output } from './format.ts'
import type { PrintedSlide } from './print.ts'
import type { Expected } from './proof/pdf.ts'
import { slidesIn } from '../deck/talks.ts'
import { PRINTED_SLIDE } from '../slidev/names.ts'
import { anchorsOf, bookmarksOf, startsOf } from './outline.ts'
import { descriptionOf, finishPdf } from './pdf.ts'
import { canvasOf, missingPictures, openPrint, printedSlides } from './print.ts'
import { provePdfFile } from './proof/prove-pdf.ts'
import { describePictures, makeReadable } from './readable.ts'
import { useStaticFonts } from './static-fonts.ts'

/** The slides, one page each. */
export const pdf: Format = { what: 'the slides, one page each', ofSlides: true, make }

async function make({ deck, talk, url, dark, clicks, browser }: ExportContext): Promise<Output> {
  const page = await openPrint(await browser(), url, { dark, clicks, slides: slidesIn(deck, talk.id) })
  const remarks = await missingPictures(page)
  const { pdf, slides } = await slidesPdf(deck, page)
  await page.close()
  return {
    remarks,
    ending: `${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}.pdf`,
    content: pdf,
    prove: path => provePdfFile(path, expected(deck, slides, clicks)),
  }
}

function expected(deck: Deck, slides: readonly PrintedSlide[], clicks: boolean): Expected {
  return {
    description: descriptionOf(deck),
    pages: slides.length,
    outline: bookmarksOf(deck, startsOf(slides)),
    texts: slides.flatMap(({ id, pieces }, page) => pieces.map(piece => ({ ...piece, place: id, pages: [page, page] as const }))),
    ...!clicks && deck.print?.limit !== undefined && { limit: deck.print.limit },
  }
}

/** Changes Slidev's frame around a slide: no empty page after the last one, and no transform, which moves the targets of links. */
const FRAME = `
  ${PRINTED_SLIDE} { translate: none; transform: none }
  ${PRINTED_SLIDE}:last-child { break-after: auto !important }`

/** Makes a PDF of a deck opened for print, and names the slide on each page: tagged, with vector graphics, its own fonts, an outline and links that work. */
export async function slidesPdf(deck: Deck, page: Page): Promise<{ readonly pdf: Uint8Array, readonly slides: readonly PrintedSlide[] }> {
  await useStaticFonts(page, deck)
  await page.addStyleTag({ content: FRAME })
  const slides = await printedSlides(page)
  await page.locator(PRINTED_SLIDE).evaluateAll(all => all.forEach(slide => slide.setAttribute('role', 'article')))
  await page.evaluate(describePictures)
  await page.evaluate(makeReadable)
  const printed = await page.pdf({ ...await canvasOf(page), printBackground: true, preferCSSPageSize: true, tagged: true })
  const starts = startsOf(slides)
  const pdf = await finishPdf(printed, descriptionOf(deck), {
    bookmarks: bookmarksOf(deck, starts),
    anchors: anchorsOf(deck, starts),
  })
  return { pdf, slides }
}
