import type { Page } from 'playwright-chromium'

/** Lets so many milliseconds pass on the clock of the page: its timers are due once on the way, and the last second runs through. */
export async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.fastForward(milliseconds - 1000)
  await page.clock.runFor(1000)
}
