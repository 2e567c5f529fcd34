import type { BrowserContextOptions, Locator, Page } from 'playwright-chromium'
import type { DeckPage } from './browser.ts'
import { openPage } from './browser.ts'

/** Opens a page beside the slides, and waits until the first part of it that answers to the reader does. */
export async function openAlive(address: string, options: BrowserContextOptions = {}): Promise<DeckPage> {
  const opened = await openPage(address, options)
  await opened.page.locator('[data-island][data-v-app]').first().waitFor()
  return opened
}

/** The words of an element, on one line. */
export async function wordsOf(element: Locator): Promise<string> {
  return (await element.textContent() ?? '').replace(/\s+/g, ' ').trim()
}

/** The words of what has the focus. */
export function activeText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}

const FAR = 150

/** Presses Tab until the focus is on something with these words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let count = 0; count < FAR; count++) {
    if (await activeText(page) === words)
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to "${words}"`)
}
