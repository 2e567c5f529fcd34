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
