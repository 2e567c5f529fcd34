import type { Browser, Page } from 'playwright-chromium'
import type { Deck, ExtraPage } from '../deck/deck.ts'
import type { ExportContext, Format, Output, Paper } from './format.ts'
import type { Anchor } from './pdf.ts'
import { publicAddress } from '../deck/titles.ts'
import { UserError } from '../shell/cli.ts'
import { descriptionOf, finishPdf } from './pdf.ts'
import { piecesIn, READ_ALOUD } from './print.ts'
import { provePdfFile } from './proof/prove-pdf.ts'
import { describePictures, makeReadable } from './readable.ts'
import { useStaticFonts } from './static-fonts.ts'

/** The page of a deck that is made to be read on paper. */
export const read: Format = { what: 'the whole talk to read, on paper', ofSlides: false, make }

/** Widths of paper between the margins of the reading page, in pixels. */
const WIDTHS: Readonly<Record<Paper, number>> = { a4: 658, letter: 680 }

/** A PDF leaves out what is clipped: texts that are only read aloud become transparent instead. */
const HIDDEN = `:is(${READ_ALOUD}) { overflow: visible; clip-path: none; color: transparent; font-size: 1px; white-space: pre }`

/** Finds the page of a deck that is made to be read on paper as well, if it has one. */
export function pageOnPaper({ pages }: Pick<Deck, 'pages'>): ExtraPage | undefined {
  return pages.find(({ onPaper }) => onPaper)
}

async function make({ deck, site, paper, browser }: ExportContext): Promise<Output> {
  const page = await openReadingPage(await browser(), `${site}${pageOnPaper(deck)?.path ?? ''}`, paper)
  await useStaticFonts(page, deck)
  await page.evaluate(publishLinks, { site, published: publicAddress(deck.address, '') ?? '' })
  const pieces = (await piecesIn(page, 'body')).flat()
  await page.evaluate(describePictures)
  await page.evaluate(makeReadable)
  const anchors = await linkTargets(page)
  const description = { ...descriptionOf(deck), title: await page.title() }
  const pdf = await finishPdf(await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true }), description, { anchors })
  await page.close()
  return {
    ending: `-read${paper === 'a4' ? '' : `-${paper}`}.pdf`,
    content: pdf,
    prove: path => provePdfFile(path, { description, texts: pieces.map(({ text }) => ({ text, place: 'the reading page' })) }),
  }
}

/** @throws {UserError} if there is no such page. */
async function openReadingPage(browser: Browser, address: string, paper: Paper): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: WIDTHS[paper], height: 1000 }, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true })
  await page.emulateMedia({ media: 'print' })
  await page.goto(address)
  if (!await page.locator('main').count())
    throw new UserError(`${new URL(address).pathname} is no page to read: look at it in a browser.`)
  await page.addStyleTag({ content: `@page { size: ${paper} } ${HIDDEN}` })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

/** Finds every target of a link of the page, with the heading there. */
function linkTargets(page: Page): Promise<Anchor[]> {
  return page.locator('a[href^="#"]').evaluateAll(links => [...new Set(links.map(link => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')))].map((name) => {
    const place = document.getElementById(name)
    const heading = place?.matches('h1, h2, h3, h4, h5, h6') ? place : place?.querySelector('h1, h2, h3, h4, h5, h6') ?? place
    return { name, title: heading?.textContent.replace(/\s+/g, ' ').trim().slice(0, 100) ?? name }
  }))
}

/** Leads links of the site to where it is published; without such a place they become text. Runs inside the page, so it uses nothing from outside. */
function publishLinks({ site, published }: { readonly site: string, readonly published: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isHere = link.getAttribute('href')?.startsWith('#')
    if (isHere || !link.href.startsWith(site))
      continue
    if (published === '')
      link.removeAttribute('href')
    else
      link.href = published + link.href.slice(site.length)
  }
}
