import type { Page } from 'playwright-chromium'
import { launchBrowser } from './browser.ts'
import { UserError } from './cli.ts'

/** A deck on paper, one page per slide. */
export interface Print {
  readonly pdf: Uint8Array
  /** The slide on each page, by its id; empty for a slide without one. */
  readonly slides: readonly string[]
}

const CANVAS = { width: 1280, height: 720 }
const NO_BLANK_LAST_PAGE = '.print-slide-container:last-child { break-after: auto !important }'

/**
 * Prints a deck that is served at `url`: tagged, with vector graphics and its own fonts.
 *
 * @throws {UserError} if no browser can be had, or a slide or a picture does not load.
 */
export async function printDeck(url: string, dark: boolean): Promise<Print> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({
      viewport: CANVAS,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    // Slides are made for a screen: print rules are for texts.
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`${url}print?print`)
    await drawn(page)
    const slides = await page.locator('.print-slide-container').evaluateAll(containers =>
      containers.map(container => container.querySelector('[id^="slide-"]')?.id.slice('slide-'.length) ?? ''))
    await page.addStyleTag({ content: NO_BLANK_LAST_PAGE })
    const pdf = await page.pdf({ ...CANVAS, printBackground: true, preferCSSPageSize: true, tagged: true })
    return { pdf, slides }
  }
  finally {
    await browser.close()
  }
}

/** Waits until every slide is there, in its fonts, with its pictures. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    return containers.length > 0
      && containers.every(container => container.querySelector('.slidev-page > *'))
      && !document.querySelector('.slidev-slide-loading')
  }).catch(() => {
    throw new UserError('The slides did not get ready to be printed. Look at them with npm start: one may not load.')
  })
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  })
  const missing = await page.evaluate(() => [...document.images].filter(image => image.naturalWidth === 0).map(image => image.src))
  if (missing.length > 0)
    throw new UserError(`These pictures cannot be shown: ${missing.join(', ')}`)
}
