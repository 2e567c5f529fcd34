import type { Browser, Page } from 'playwright-chromium'
import { UserError } from '../cli.ts'

/** The size of a slide in pixels. */
export const CANVAS = { width: 1280, height: 720 } as const

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
  /** How many clicks have been made. */
  readonly clicks: number
  /** Everything to be read there, as it stands in the page. */
  readonly texts: readonly string[]
}

/**
 * Opens the deck that is served at `url` as one long page, slide under slide, and
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
  })
  // Slides are made for a screen: print rules are for texts.
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${url}print?print=${clicks ? 'clicks' : 'true'}`)
  await drawn(page, clicks)
  return page
}

/** What stands on each page of a deck opened for print. */
export function printedSlides(page: Page): Promise<PrintedSlide[]> {
  return page.evaluate(() => [...document.querySelectorAll('.print-slide-container')].map((container) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const parent = node.parentElement
      if (text && parent && !parent.closest('title, desc, style, [aria-hidden=true]') && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(text)
    }
    return {
      id: container.querySelector('[id^="slide-"]')?.id.slice('slide-'.length) ?? '',
      clicks: Number(container.id.split('-')[1]) - 1,
      texts,
    }
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
