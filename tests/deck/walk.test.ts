import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { axeFaults, loadAxe } from './axe.ts'
import { deckAddress, openDeck, settle } from './browser.ts'
import { faultsOf, measureSlide } from './measure.ts'

const SCHEMES = ['light', 'dark'] as const

/** What is on a small screen beside the slide, which is the same there but for its size. */
const SMALL = [{ width: 360, height: 740 }, { width: 768, height: 1024 }]
const STAGE = { width: 1280, height: 720 }

const MAIN = slidesOf(deck, deck.talk.main).map(({ id }) => id)

it('walks every click of every slide with the arrow key, in light and dark: nothing overflows, overlaps, is too small or breaks a rule of WCAG', { timeout: 900_000 }, async () => {
  const { page, trouble } = await openDeck('title', { viewport: STAGE, reducedMotion: 'reduce' })
  await loadAxe(page)
  const walked = await walk(page, look)
  expect(unique(walked.map(({ id }) => id))).toEqual(MAIN)
  expect(unique(walked.filter(({ isComplete }) => isComplete).map(({ id }) => id))).toEqual(MAIN)
  expect(walked.flatMap(({ faults }) => faults)).toEqual([])
  expect(trouble).toEqual([])
})

// A larger slide is not the same one magnified: letters are placed anew, and a line may break elsewhere.
it('finds nothing that overflows, overlaps or is too small in a larger window', { timeout: 300_000 }, async () => {
  const { page, trouble } = await openDeck('title', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark', reducedMotion: 'reduce' })
  const walked = await walk(page, () => page.evaluate(measureSlide))
  expect(unique(walked.map(({ id }) => id))).toEqual(MAIN)
  expect(walked.flatMap(faultsOf)).toEqual([])
  expect(trouble).toEqual([])
})

it('finds nothing to mend on the slides that only other talks have, with every click made', { timeout: 180_000 }, async () => {
  const others = deck.slides.filter(({ id }) => !MAIN.includes(id))
  const { page, trouble } = await openDeck('title', { viewport: STAGE, reducedMotion: 'reduce' })
  const seen: Look[] = []
  for (const { id } of others) {
    await page.goto(deckAddress(`${id}?clicks=99`))
    await settle(page)
    await loadAxe(page)
    seen.push(await look(page))
  }
  expect(seen.map(({ id, isComplete }) => [id, isComplete])).toEqual(others.map(({ id }) => [id, true]))
  expect(seen.flatMap(({ faults }) => faults)).toEqual([])
  expect(trouble).toEqual([])
})

/** Goes through the whole talk with the arrow key, and takes what `see` says of each step. */
async function walk<T>(page: Page, see: (page: Page) => Promise<T>): Promise<T[]> {
  const seen: T[] = []
  for (let address = ''; address !== page.url();) {
    address = page.url()
    seen.push(await see(page))
    await page.keyboard.press('ArrowRight')
    // Behind the last click of the last slide there is nothing to wait for.
    const isLast = new URL(address).pathname === `/${MAIN.at(-1)}`
    await page.waitForURL(url => url.href !== address, { timeout: isLast ? 2000 : 30_000 }).catch(() => undefined)
    await settle(page)
  }
  return seen
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

/** What is to be seen of a slide at this moment, in both schemes. */
interface Look {
  readonly id: string
  /** Whether every click has been made that reveals something. */
  readonly isComplete: boolean
  readonly faults: readonly string[]
}

async function look(page: Page): Promise<Look> {
  const isComplete = await page.evaluate(allIsShown)
  const faults: string[] = []
  let id = ''
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const drawn = await page.evaluate(measureSlide)
    id = drawn.id
    faults.push(...faultsOf(drawn), ...isComplete ? await axeFaults(page) : [])
  }
  return { id, isComplete, faults: isComplete ? [...faults, ...await besideTheSlide(page)] : faults }
}

/** What axe finds around the slide on small screens. */
async function besideTheSlide(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const viewport of SMALL) {
    await page.setViewportSize(viewport)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      faults.push(...await axeFaults(page, '#slideshow > *'))
    }
  }
  await page.setViewportSize(STAGE)
  return faults
}

/** Whether every click of the slide has been made that reveals something. Runs inside the page. */
function allIsShown(): boolean {
  const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(page => page.checkVisibility({ visibilityProperty: true }))
  return slide?.querySelector('.slidev-vclick-hidden, .dg-later') === null
}
