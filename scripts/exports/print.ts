import type { Browser, Page } from 'playwright-chromium'
import { UserError } from '../cli.ts'

/** The size of a slide in pixels. */
export const CANVAS = { width: 1280, height: 720 } as const

/** A slide in the page that is printed. */
export const SLIDE = '.print-slide-container'

export interface PrintOptions {
  readonly dark: boolean
  /** One page for every click, not only for every slide. */
  readonly clicks: boolean
  /** Pixels of a picture per pixel of the slide. */
  readonly scale?: number
}

/** What stands on a page of a printed deck. */
export interface PrintedSlide {
  readonly id: string
  /** Its place in the deck, from 1. */
  readonly number: number
  /** How many clicks have been made. */
  readonly clicks: number
  /** Everything to be read there, as it stands in the page. */
  readonly texts: readonly string[]
}

/**
 * Opens the talk that is served at `url`, such as `http://localhost:3030/?talk=10`, as one long page, slide under slide, and
 * waits until all of it is drawn in its own fonts.
 *
 * @throws {UserError} if a slide or a picture does not load.
 */
export async function openPrint(browser: Browser, url: string, { dark, clicks, scale = 1 }: PrintOptions): Promise<Page> {
  const page = await browser.newPage({
    viewport: CANVAS,
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // The fonts and styles of the paper are not the site's own.
    bypassCSP: true,
  })
  // Slides are made for a screen: print rules are for texts.
  await page.emulateMedia({ media: 'screen' })
  const address = new URL(`print${new URL(url).search}`, url)
  address.searchParams.set('print', clicks ? 'clicks' : 'true')
  await page.goto(address.href)
  await drawn(page, clicks)
  return page
}

/** What stands on each page of a deck opened for print. */
export async function printedSlides(page: Page): Promise<PrintedSlide[]> {
  const texts = await textsIn(page, SLIDE)
  const places = await page.locator(SLIDE).evaluateAll(all => all.map(slide => ({
    id: slide.querySelector('[id^="slide-"]')?.id.slice('slide-'.length) ?? '',
    number: Number(slide.id.split('-')[0]),
    clicks: Number(slide.id.split('-')[1]) - 1,
  })))
  return places.map((place, index) => ({ ...place, texts: texts[index] ?? [] }))
}

/** Everything that can be read in each of the elements, shown or at least read aloud; what is only said when something changes is left out, and formulas, which are drawn sign by sign. */
export function textsIn(page: Page, selector: string): Promise<string[][]> {
  return page.locator(selector).evaluateAll(elements => elements.map((element) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const parent = node.parentElement
      if (text && parent && !parent.closest('title, desc, style, math, [aria-hidden=true], [role=status], [aria-live]') && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(text)
    }
    return texts
  }))
}

async function drawn(page: Page, clicks: boolean): Promise<void> {
  await page.waitForFunction(() => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    return containers.length > 0
      && containers.every(container => container.querySelector('.slidev-page > *'))
      && !document.querySelector('.slidev-slide-loading')
  }).catch(() => {
    throw new UserError('The slides did not get ready to be printed. Look at them with npm start: one may not load.')
  })
  if (clicks)
    await page.evaluate(untilAllClicksAreThere)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  })
  const missing = await page.evaluate(() => [...document.images].filter(image => image.naturalWidth === 0).map(image => image.src))
  if (missing.length > 0)
    throw new UserError(`These pictures cannot be shown: ${missing.join(', ')}`)
}

/** Slides say how many clicks they have while they are drawn, and so pages come. Runs inside the page. */
async function untilAllClicksAreThere(): Promise<void> {
  const count = () => document.querySelectorAll('.print-slide-container').length
  for (let before = -1; before !== count();) {
    before = count()
    await new Promise(resolve => setTimeout(resolve, 300))
  }
}
