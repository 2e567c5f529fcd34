import type { BrowserContextOptions, Page } from 'playwright-chromium'
import type { DeckPage } from './browser.ts'
import { openPage } from './browser.ts'

/** Opens the reading page with all of it laid out: what is out of sight would otherwise not be measured. */
export async function openReading(options: BrowserContextOptions = {}): Promise<DeckPage> {
  const opened = await openPage('read/', { reducedMotion: 'reduce', ...options })
  await opened.page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}

/**
 * Resolves when the page is loaded, holds no section any more where a link has led to, and neither moves nor grows
 * for some frames. Runs inside the page.
 */
export async function atRest(): Promise<void> {
  const now = (): string => `${scrollY} ${document.documentElement.scrollHeight} ${document.readyState} ${document.querySelectorAll('[style*="content-visibility"]').length}`
  let before = ''
  for (let still = 0; still < 20 || !before.endsWith(' complete 0'); still++) {
    await new Promise(resolve => requestAnimationFrame(resolve))
    if (now() !== before)
      still = 0
    before = now()
  }
}

/** The texts of a page as one line. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').textContent() ?? '').replace(/\s+/g, ' ')
}

/** What stands out to the side of the window, one line each; pictures scale and may be as wide as it is. */
export function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && !element.closest('svg') && (right > clientWidth + 1 || left < -1)
    })
    return [
      ...scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : [],
      ...wide.map(element => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
    ]
  })
}
