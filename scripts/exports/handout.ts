import type { Page } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { Format, Job, Made, Paper } from './job.ts'
import type { Starts } from './outline.ts'
import type { Expected, ExpectedText } from './proof/pdf.ts'
import { readFileSync } from 'node:fs'
import { readTranscript } from '../transcript.ts'
import { handoutHtml } from './handout-page.ts'
import { anchorsOf, bookmarksOf } from './outline.ts'
import { anchorPages, descriptionOf, finishPdf } from './pdf.ts'
import { CANVAS, openPrint, printedSlides, SLIDE, textsIn } from './print.ts'
import { provePdfFile } from './proof/prove-pdf.ts'
import { describePictures, makeReadable } from './readable.ts'
import { useStillFonts } from './still-fonts.ts'

/** Each slide with its notes and sources below, on paper. */
export const handout: Format = { what: 'each slide with notes and sources below, on paper', byTalk: true, make }

const STYLE = new URL('handout.css', import.meta.url)

/** Widths of paper between its margins, in millimetres. */
const WIDTHS: Readonly<Record<Paper, number>> = { a4: 174, letter: 179.9 }
const SIDE_MARGIN = '18mm'
const PX_PER_MM = 96 / 25.4

async function make({ catalog, url, paper, browser, contrast }: Job): Promise<Made> {
  const page = await openPrint(await browser(), url, { dark: false, clicks: false })
  const transcript = await readTranscript()
  const shown = (await printedSlides(page)).map(({ id }) => id)
  const date = new Intl.DateTimeFormat(catalog.talk.language, { dateStyle: 'long' }).format(new Date())
  await useStillFonts(page)
  await layOut(page, handoutHtml({ catalog, shown, transcript, date }), paper, catalog.talk.title)
  const sheets = await textsIn(page, '.handout-sheet')
  await page.evaluate(describePictures)
  await page.evaluate(makeReadable)
  const { pdf, starts } = await printWithNumbers(page, catalog)
  await page.close()
  return {
    ending: `-handout${paper === 'a4' ? '' : `-${paper}`}.pdf`,
    content: pdf,
    async prove(path) {
      return [...await provePdfFile(path, expected(catalog, starts, shown, sheets)), await contrast()]
    },
  }
}

/** Everything on a sheet has to be there before the next sheet starts, and every slide in the contents. */
function expected(catalog: Catalog, starts: Starts, shown: readonly string[], sheets: readonly (readonly string[])[]): Expected {
  const first = Math.min(...starts.values())
  const inContents = catalog.slides.filter(({ id }) => shown.includes(id)).map(({ id, title }): ExpectedText =>
    ({ text: `${title} ${(starts.get(id) ?? -1) + 1}`, place: 'the contents', pages: [1, first - 1] }))
  const onSheets = shown.flatMap((id, index) => {
    const start = starts.get(id) ?? 0
    const next = starts.get(shown[index + 1] ?? '') ?? Infinity
    return (sheets[index] ?? []).map((text): ExpectedText => ({ text, place: id, pages: [start, next - 1] }))
  })
  return {
    description: descriptionOf(catalog.talk),
    outline: bookmarksOf(catalog, starts),
    texts: [...inContents, ...onSheets],
  }
}

/** Puts the slides where the handout has a place for them, in place of the page. */
async function layOut(page: Page, html: string, paper: Paper, title: string): Promise<void> {
  const width = WIDTHS[paper] * PX_PER_MM
  await page.addStyleTag({ content: [
    readFileSync(STYLE, 'utf8'),
    `@page { size: ${paper}; margin-inline: ${SIDE_MARGIN}; @bottom-left { content: ${JSON.stringify(title)} } }`,
    '@page :first { @bottom-left { content: none } }',
    `html { --sheet-width: ${width}px; --sheet-scale: ${width / CANVAS.width} }`,
  ].join('\n') })
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
      place?.append(container)
    }
    // A page of the site has its stylesheets at its end.
    document.head.append(...document.body.querySelectorAll('link[rel=stylesheet]'))
    document.body.replaceChildren(main)
  }, { html, paper, slide: SLIDE })
}

/** Prints twice: only then it is known on which page everything starts, which the contents have to say. */
async function printWithNumbers(page: Page, catalog: Catalog): Promise<{ pdf: Uint8Array, starts: Starts }> {
  const print = () => page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true })
  const pages = await anchorPages(await print())
  const starts = new Map(catalog.slides.flatMap(({ id }) => {
    const start = pages.get(`slide-${id}`)
    return start === undefined ? [] : [[id, start] as const]
  }))
  await page.evaluate((starts) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String((starts[place.dataset.pageOf ?? ''] ?? -1) + 1)
  }, Object.fromEntries(starts))
  const pdf = await finishPdf(await print(), descriptionOf(catalog.talk), {
    bookmarks: bookmarksOf(catalog, starts),
    anchors: anchorsOf(catalog, starts),
  })
  return { pdf, starts }
}
