import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import { LONGEST_WAIT } from '../shell/browser.ts'
import { UserError } from '../shell/cli.ts'
import { APP, DIAGRAM, PRINTED_SLIDE, PRINTED_SLIDE_ID } from '../slidev/names.ts'
import { isPrintWhole } from '../slidev/printed.ts'

/** The window in which a deck is opened for print: its slides keep their own size. */
const WINDOW = { width: 1280, height: 720 } as const

/** The classes of texts that are read aloud and not seen: ours, and that of UnoCSS. */
export const READ_ALOUD = '.visually-hidden, .sr-only'

export interface PrintOptions {
  readonly dark: boolean
  /** One page for every click, not only for every slide. */
  readonly clicks: boolean
  /** Pixels of a picture per pixel of the slide. */
  readonly scale?: number
  /** The slides of the talk, in order; needed for their names where the deck does not put an anchor, `slide-…`, on each. */
  readonly slides?: readonly { readonly id: string }[]
}

/** A page of a deck opened for print. */
export interface PrintedSlide {
  readonly id: string
  /** Its place in the deck, from 1. */
  readonly number: number
  /** How many clicks have been made. */
  readonly clicks: number
  /** Every text that can be read there, in the order of the page. */
  readonly pieces: readonly Piece[]
}

/** A text of a page. */
export interface Piece {
  readonly text: string
  /** Whether it lies outside of a box that clips it, such as the slide: nobody sees it, and no PDF has it. */
  readonly isCut: boolean
}

/**
 * Opens the talk that is served at `url`, such as `http://localhost:3030/?talk=10`, as one long page, slide under slide, and
 * waits until all of it is drawn in its own fonts.
 *
 * @throws {UserError} if a slide or a picture does not load.
 */
export async function openPrint(browser: Pick<Browser, 'newPage'>, url: string, { dark, clicks, scale = 1, slides = [] }: PrintOptions): Promise<Page> {
  const page = await browser.newPage({
    viewport: WINDOW,
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // The fonts and styles of the paper are not the site's own.
    bypassCSP: true,
  })
  page.setDefaultTimeout(LONGEST_WAIT)
  // Slides are made for a screen: print rules are for texts.
  await page.emulateMedia({ media: 'screen' })
  const address = new URL(`print${new URL(url).search}`, url)
  address.searchParams.set('print', clicks ? 'clicks' : 'true')
  await page.goto(address.href)
  await drawn(page, clicks)
  await page.evaluate(nameSlides, { slide: PRINTED_SLIDE, ids: slides.map(({ id }) => id) })
  return page
}

/** Measures a slide of a deck opened for print. */
export function canvasOf(page: Page): Promise<Deck['canvas']> {
  return page.locator(PRINTED_SLIDE).first().evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }))
}

/** Reads what stands on each page of a deck opened for print. */
export async function printedSlides(page: Page): Promise<PrintedSlide[]> {
  const pieces = await piecesIn(page, PRINTED_SLIDE)
  const places = await page.locator(PRINTED_SLIDE).evaluateAll(all => all.map(slide => ({
    id: slide.querySelector('[id^="slide-"]')?.id.slice('slide-'.length) ?? '',
    place: slide.id,
  })))
  return places.map(({ id, place }, index) => {
    const [, number, clicks] = PRINTED_SLIDE_ID.exec(place) ?? []
    return { id, number: Number(number), clicks: Number(clicks) - 1, pieces: pieces[index] ?? [] }
  })
}

/** Reads every text in each of the elements that is shown, or at least read aloud. Formulas, which are drawn sign by sign, and live regions are left out. */
export function piecesIn(page: Page, selector: string): Promise<Piece[][]> {
  return page.locator(selector).evaluateAll(elements => elements.map((element) => {
    const range = document.createRange()
    const pieces: Piece[] = []
    const isOutside = (a: DOMRect, b: DOMRect) => a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom
    const isCut = (node: Node, parent: Element | null): boolean => {
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      for (let around = parent; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflow !== 'visible' && isOutside(box, around.getBoundingClientRect()))
          return true
      }
      return false
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const parent = node.parentElement
      if (text && parent && !parent.closest('title, desc, style, math, [aria-hidden=true], [role=status], [aria-live]') && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        pieces.push({ text, isCut: isCut(node, parent) })
    }
    return pieces
  }))
}

/**
 * Puts an anchor at the top of every slide that has none, and leads Slidev's own links between slides there: by
 * number they find nothing on this page. Runs inside the page, so it uses nothing from outside.
 */
function nameSlides({ slide, ids }: { readonly slide: string, readonly ids: readonly string[] }): void {
  for (const container of document.querySelectorAll(slide)) {
    const id = ids[Number.parseInt(container.id) - 1]
    if (id === undefined || container.querySelector('[id^="slide-"]'))
      continue
    const anchor = document.createElement('i')
    anchor.id = `slide-${id}`
    anchor.style.cssText = 'position: absolute; top: 0'
    container.prepend(anchor)
  }
  for (const link of document.querySelectorAll(`${slide} a[href^="#"]`)) {
    const place = link.getAttribute('href')?.slice(1) ?? ''
    const id = ids[Number(place) - 1] ?? ids.find(id => id === place)
    if (id !== undefined)
      link.setAttribute('href', `#slide-${id}`)
  }
}

async function drawn(page: Page, clicks: boolean): Promise<void> {
  const late = () => {
    throw new UserError('The slides did not get ready to be printed. Look at them in a browser: one may not load.')
  }
  await page.waitForFunction(isPrintWhole, { app: APP, clicks }).catch(late)
  await page.waitForFunction(diagram => [...document.querySelectorAll(diagram)].every(({ shadowRoot }) => shadowRoot === null || shadowRoot.childElementCount > 0), DIAGRAM).catch(late)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  })
  const { own } = await brokenPictures(page)
  if (own.length > 0)
    throw new UserError(`These pictures cannot be shown: ${own.join(', ')}`)
}

/** Lists the pictures that a page could not load: those of its own host, and those of others. */
async function brokenPictures(page: Page): Promise<{ readonly own: readonly string[], readonly others: readonly string[] }> {
  const { host } = new URL(page.url())
  const broken = await page.evaluate(() => [...document.images].filter(image => image.naturalWidth === 0).map(image => image.src))
  const { own = [], others = [] } = Object.groupBy(broken, address => (URL.parse(address)?.host || host) === host ? 'own' : 'others')
  return { own, others }
}

/** Says which pictures of other hosts are missing on a deck opened for print; that cannot be mended in the deck. */
export async function missingPictures(page: Page): Promise<string[]> {
  const { others } = await brokenPictures(page)
  return others.length === 0 ? [] : [`These pictures of other hosts could not be loaded, and are missing: ${[...new Set(others)].join(', ')}`]
}
