import type { Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { ExportContext, Format, Output, Paper } from './format.ts'
import type { Starts } from './outline.ts'
import type { Piece } from './print.ts'
import type { Expected, ExpectedText } from './proof/pdf.ts'
import { readFileSync } from 'node:fs'
import { slidesIn } from '../deck/talks.ts'
import { PRINTED_SLIDE } from '../slidev/names.ts'
import { handoutHtml } from './handout-page.ts'
import { anchorsOf, bookmarksOf } from './outline.ts'
import { anchorPages, descriptionOf, finishPdf } from './pdf.ts'
import { canvasOf, missingPictures, openPrint, piecesIn, printedSlides } from './print.ts'
import { provePdfFile } from './proof/prove-pdf.ts'
import { describePictures, makeReadable } from './readable.ts'
import { useStaticFonts } from './static-fonts.ts'

/** Each slide with its notes and sources below, on paper. */
export const handout: Format = { what: 'each slide with notes and sources below, on paper', ofSlides: true, make }

const STYLE = new URL('handout.css', import.meta.url)

/** Widths of paper between its margins, in millimetres. */
const WIDTHS: Readonly<Record<Paper, number>> = { a4: 174, letter: 179.9 }
const SIDE_MARGIN = '18mm'
const PX_PER_MM = 96 / 25.4

async function make({ deck, transcript, talk, url, paper, browser }: ExportContext): Promise<Output> {
  const page = await openPrint(await browser(), url, { dark: false, clicks: false, slides: slidesIn(deck, talk.id) })
  const remarks = await missingPictures(page)
  const shown = (await printedSlides(page)).map(({ id }) => id)
  const date = new Intl.DateTimeFormat(deck.language, { dateStyle: 'long' }).format(new Date())
  await useStaticFonts(page, deck)
  await layOut(page, handoutHtml({ deck, shown, transcript, date }), paper, deck.title)
  const sheets = await piecesIn(page, '.handout-sheet')
  await page.evaluate(describePictures)
  await page.evaluate(makeReadable)
  const { pdf, starts } = await printWithNumbers(page, deck)
  await page.close()
  return {
    remarks,
    ending: `-handout${paper === 'a4' ? '' : `-${paper}`}.pdf`,
    content: pdf,
    prove: path => provePdfFile(path, expected(deck, starts, shown, sheets)),
  }
}

/** Says what has to be in the file: each text on its own sheet, and every slide in the contents. */
function expected(deck: Deck, starts: Starts, shown: readonly string[], sheets: readonly (readonly Piece[])[]): Expected {
  const first = Math.min(...starts.values())
  const inContents = deck.slides.filter(({ id }) => shown.includes(id)).map(({ id, title }): ExpectedText =>
    ({ text: `${title} ${(starts.get(id) ?? -1) + 1}`, place: 'the contents', pages: [1, first - 1] }))
  const onSheets = shown.flatMap((id, index) => {
    const start = starts.get(id) ?? 0
    const next = starts.get(shown[index + 1] ?? '') ?? Infinity
    return (sheets[index] ?? []).map((piece): ExpectedText => ({ ...piece, place: id, pages: [start, next - 1] }))
  })
  return {
    description: descriptionOf(deck),
    outline: bookmarksOf(deck, starts),
    texts: [...inContents, ...onSheets],
  }
}

/** Replaces the content of the page by the handout with the printed slides in it. */
async function layOut(page: Page, html: string, paper: Paper, title: string): Promise<void> {
  const style = await styleFor(page, paper, title)
  await page.addStyleTag({ content: `${readFileSync(STYLE, 'utf8')}\n${style}` })
  await page.evaluate(({ html, paper, slide }) => {
    const main = document.createElement('main')
    main.className = `handout-${paper}`
    main.innerHTML = html
    for (const container of document.querySelectorAll(slide)) {
      const anchor = container.querySelector('[id^="slide-"]')
      const place = main.querySelector(`[data-slide="${anchor?.id.slice('slide-'.length)}"]`)
      // The anchor is now the sheet, and what heads a slide is one level below the title of the whole.
      anchor?.removeAttribute('id')
      for (const heading of container.querySelectorAll('h1, h2, h3')) {
        heading.role = 'heading'
        heading.ariaLevel = String(Number(heading.tagName.slice(1)) + 1)
      }
      container.classList.add('handout-slide')
      place?.append(container)
    }
    // A page of the site has its stylesheets at its end.
    document.head.append(...document.body.querySelectorAll('link[rel=stylesheet]'))
    document.body.replaceChildren(main)
  }, { html, paper, slide: PRINTED_SLIDE })
}

/** Writes what the style of the handout takes from the paper, the slides and their fonts. */
async function styleFor(page: Page, paper: Paper, title: string): Promise<string> {
  const canvas = await canvasOf(page)
  const { text, display } = await page.evaluate(fontsOf, PRINTED_SLIDE)
  const width = WIDTHS[paper] * PX_PER_MM
  return `
    html {
      --sheet-width: ${width}px;
      --sheet-scale: ${width / canvas.width};
      --sheet-picture: ${width * canvas.height / canvas.width}px;
      --sheet-text: ${text};
      --sheet-display: ${display} }
    @page {
      size: ${paper};
      margin-inline: ${SIDE_MARGIN};
      @bottom-left { content: ${JSON.stringify(title)}; font: 400 8.5pt ${text} }
      @bottom-right { font: 600 8.5pt ${text} } }`
}

/** Finds the fonts of texts and of headings on the slides. Runs inside the page, so it uses nothing from outside. */
function fontsOf(slide: string): { readonly text: string, readonly display: string } {
  const fontOf = (selector: string) => {
    const element = document.querySelector(selector)
    return element && getComputedStyle(element).fontFamily
  }
  const text = fontOf(`${slide} p`) ?? fontOf(`${slide} li`) ?? 'sans-serif'
  return { text, display: fontOf(`${slide} h1`) ?? text }
}

/** Prints twice: the first print tells the page numbers for the contents. */
async function printWithNumbers(page: Page, deck: Deck): Promise<{ pdf: Uint8Array, starts: Starts }> {
  const print = () => page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true })
  const pages = await anchorPages(await print())
  const starts = new Map(deck.slides.flatMap(({ id }) => {
    const start = pages.get(`slide-${id}`)
    return start === undefined ? [] : [[id, start] as const]
  }))
  await page.evaluate((starts) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String((starts[place.dataset.pageOf ?? ''] ?? -1) + 1)
  }, Object.fromEntries(starts))
  const pdf = await finishPdf(await print(), descriptionOf(deck), {
    bookmarks: bookmarksOf(deck, starts),
    anchors: anchorsOf(deck, starts),
  })
  return { pdf, starts }
}
