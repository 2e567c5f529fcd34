import type { Page } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { Format, Job, Made } from './job.ts'
import type { PrintedSlide } from './print.ts'
import type { Expected } from './proof/pdf.ts'
import { anchorsOf, bookmarksOf, startsOf } from './outline.ts'
import { descriptionOf, finishPdf } from './pdf.ts'
import { CANVAS, openPrint, printedSlides, SLIDE } from './print.ts'
import { provePdfFile } from './proof/prove-pdf.ts'
import { describePictures, makeReadable } from './readable.ts'
import { useStillFonts } from './still-fonts.ts'

/** The most that a PDF with one page per slide may weigh: it has to go through a mail. */
const LIMIT = 1.5e6

/** The slides, one page each. */
export const pdf: Format = { what: 'the slides, one page each', byTalk: true, make }

async function make({ catalog, url, dark, clicks, browser, contrast }: Job): Promise<Made> {
  const page = await openPrint(await browser(), url, { dark, clicks })
  const { pdf, slides } = await slidesPdf(catalog, page)
  await page.close()
  return {
    ending: `${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}.pdf`,
    content: pdf,
    async prove(path) {
      return [...await provePdfFile(path, expected(catalog, slides, clicks)), await contrast()]
    },
  }
}

function expected(catalog: Catalog, slides: readonly PrintedSlide[], clicks: boolean): Expected {
  return {
    description: descriptionOf(catalog.talk),
    pages: slides.length,
    outline: bookmarksOf(catalog, startsOf(slides)),
    texts: slides.flatMap(({ id, texts }, page) => texts.map(text => ({ text, place: id, pages: [page, page] as const }))),
    ...(clicks ? {} : { limit: LIMIT }),
  }
}

/** The slides of a talk as a PDF. */
export interface SlidesPdf {
  readonly pdf: Uint8Array
  /** The slide on each page. */
  readonly slides: readonly PrintedSlide[]
}

/** Slidev's frame around a slide: after the last one there is no page, and a link finds its place without a transform above it. */
const FRAME = `
  .print-slide-container { translate: none; transform: none }
  .print-slide-container:last-child { break-after: auto !important }`

/** Makes a PDF of a deck opened for print: tagged, with vector graphics, its own fonts, an outline and links that work. */
export async function slidesPdf(catalog: Catalog, page: Page): Promise<SlidesPdf> {
  await useStillFonts(page)
  await page.addStyleTag({ content: FRAME })
  const slides = await printedSlides(page)
  await page.locator(SLIDE).evaluateAll(all => all.forEach(slide => slide.setAttribute('role', 'article')))
  await page.evaluate(describePictures)
  await page.evaluate(makeReadable)
  const printed = await page.pdf({ ...CANVAS, printBackground: true, preferCSSPageSize: true, tagged: true })
  const starts = startsOf(slides)
  const pdf = await finishPdf(printed, descriptionOf(catalog.talk), {
    bookmarks: bookmarksOf(catalog, starts),
    anchors: anchorsOf(catalog, starts),
  })
  return { pdf, slides }
}
