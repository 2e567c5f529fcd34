import type { Page } from 'playwright-chromium'
import { axeFaults, loadAxe } from './axe.ts'
import { goOn } from './browser.ts'
import { allIsShown, faultsOf, measureSlide } from './measure.ts'

/** What was seen of a talk on the way through it. */
export interface Walked {
  /** The slides, in the order in which they came. */
  readonly seen: readonly string[]
  /** Those that were seen with every click that reveals something. */
  readonly whole: readonly string[]
  readonly faults: readonly string[]
}

/**
 * Goes with the arrow key from the slide that is open to the end of the talk, in light and dark: at every click it
 * measures what is drawn, and of what a slide shows in the end it asks axe.
 */
export async function walkOn(page: Page): Promise<Walked> {
  await loadAxe(page)
  const seen = new Set<string>()
  const whole = new Set<string>()
  const faults: string[] = []
  do {
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const isWhole = await page.evaluate(allIsShown)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      faults.push(...faultsOf(await page.evaluate(measureSlide)), ...isWhole ? await axeFaults(page) : [])
    }
    seen.add(id)
    if (isWhole)
      whole.add(id)
  } while (await goOn(page))
  return { seen: [...seen], whole: [...whole], faults }
}

/** Says what is wrong with pages beside the slides below `url`, on a phone and on a desktop. */
export async function faultsOfPages(page: Page, url: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(url + path)
    await loadAxe(page)
    // A section out of sight takes a guessed height, and axe finds one link under another.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (wide > 0)
        faults.push(`/${path} is ${wide} px wider than a window of ${width}`)
      faults.push(...await axeFaults(page))
    }
  }
  return faults
}
