import type { Page } from 'playwright-chromium'
import type { DrawnSlide } from './measure.ts'
import { axeFaults, loadAxe } from './axe.ts'
import { goOn } from './browser.ts'
import { faultsOf, measureSlide } from './measure.ts'

/** What is to be seen of a slide at a click, in light and dark. */
export interface Look {
  readonly id: string
  /** Whether every click has been made that reveals something. */
  readonly isWhole: boolean
  readonly faults: readonly string[]
}

/** What was seen of a talk on the way through it. */
export interface Walked {
  /** The slides, in the order in which they came. */
  readonly seen: readonly string[]
  /** Those that were seen with every click that reveals something. */
  readonly whole: readonly string[]
  readonly faults: readonly string[]
}

/**
 * Looks at one slide after the other, in light and dark: measures what is drawn, and asks axe of what a slide shows in the
 * end. Each look begins in the scheme in which the last one ended: a page of another scheme is drawn all anew.
 */
export function lookAround(): (page: Page) => Promise<Look> {
  const schemes: ('light' | 'dark')[] = ['light', 'dark']
  return async (page) => {
    const faults: string[] = []
    let look = { id: '', isWhole: false }
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const drawn = await page.evaluate(measureSlide)
      faults.push(...faultsOf(drawn), ...drawn.isWhole ? await axeFaults(page) : [])
      look = drawn
    }
    schemes.reverse()
    return { id: look.id, isWhole: look.isWhole, faults }
  }
}

/** Goes through the talk from the slide that is open to its end with the arrow key, and takes what `see` says of each step. */
export async function walk<T>(page: Page, see: (page: Page) => Promise<T>): Promise<T[]> {
  const seen: T[] = []
  do
    seen.push(await see(page))
  while (await goOn(page))
  return seen
}

/** Looks at every click of the talk from the slide that is open to its end. */
export async function walkOn(page: Page): Promise<Walked> {
  await loadAxe(page)
  const looks = await walk(page, lookAround())
  return {
    seen: unique(looks.map(({ id }) => id)),
    whole: unique(looks.filter(({ isWhole }) => isWhole).map(({ id }) => id)),
    faults: looks.flatMap(({ faults }) => faults),
  }
}

/** Measures every click of the talk from the slide that is open to its end. The page goes on by itself, which takes half the time. */
export function measureOn(page: Page): Promise<DrawnSlide[]> {
  return page.evaluate(`(${measureAll})(${measureSlide})`)
}

/** Runs inside the page. */
async function measureAll(measure: () => DrawnSlide): Promise<DrawnSlide[]> {
  const isSeen = (selector: string) => [...document.querySelectorAll(selector)].some(element => element.checkVisibility({ visibilityProperty: true }))
  for (const steps = [measure()]; ; steps.push(measure())) {
    if (document.querySelector('.disabled[title="Go to next slide"]') !== null)
      return steps
    const { href } = location
    for (const type of ['keydown', 'keyup'])
      dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight' }))
    while (location.href === href || !isSeen('#slide-content .deck') || isSeen('.slidev-slide-loading'))
      await new Promise(requestAnimationFrame)
    await document.fonts.ready
    const ending = document.getAnimations().filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(animation => animation.finished.catch(() => undefined)))
  }
}

/** Leaves out what came before. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
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
