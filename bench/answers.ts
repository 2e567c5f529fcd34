import type { Browser, CDPSession, Page } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import { median, slowPage } from './slow-page.ts'

/** How long a deck takes to answer to a reader at its first paint, in milliseconds; not a number where it never does. */
export interface Answers {
  /** A key that is pressed once, at the first paint. */
  readonly once: number
  /** A key that is pressed at the first paint and again and again. */
  readonly again: number
  /** A swipe at the first paint, on a phone. */
  readonly swipe: number
}

const PHONE = { width: 390, height: 844 }

/** Who has no answer by then has none. */
const PATIENCE = 8000
const EVERY = 100

/** Measures how long the first slide takes to answer; medians of `runs`. */
export async function measureAnswers(browser: Browser, { url }: Deck, runs: number): Promise<Answers> {
  const measure = async (act: (page: Page, devtools: CDPSession) => Promise<void>, isPhone = false): Promise<number> => {
    const times: number[] = []
    for (let run = 0; run < runs; run++)
      times.push(await answerOnce(browser, url, act, isPhone))
    return times.some(Number.isNaN) ? Number.NaN : median(times)
  }
  return {
    once: await measure(page => page.keyboard.press('ArrowRight')),
    again: await measure(pressAgain),
    swipe: await measure((_, devtools) => swipe(devtools), true),
  }
}

async function answerOnce(browser: Browser, url: string, act: (page: Page, devtools: CDPSession) => Promise<void>, isPhone: boolean): Promise<number> {
  const { page, devtools } = await slowPage(browser, { network: true })
  if (isPhone) {
    await page.setViewportSize(PHONE)
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  }
  await page.addInitScript(watchAnswers)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, { timeout: 60_000 })
  await act(page, devtools)
  const answer = await page.waitForFunction(() => Reflect.get(window, 'answered'), undefined, { timeout: PATIENCE }).then(handle => handle.jsonValue(), () => Number.NaN)
  await page.context().close()
  return Number(answer)
}

async function pressAgain(page: Page): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE / EVERY; pressed++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(EVERY)
    if (await page.evaluate(() => Reflect.has(window, 'answered')))
      return
  }
}

async function swipe(devtools: CDPSession): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number, y: number }[]) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', { x: 320, y: 420 })
  await touch('touchMove', { x: 240, y: 420 })
  await touch('touchMove', { x: 160, y: 420 })
  await touch('touchEnd')
}

/** Runs in the page: from the first that a reader does to the frame after the address is no longer that of the first slide. */
function watchAnswers(): void {
  let begun = 0
  const watch = (event: Event): void => {
    if (begun > 0)
      return
    begun = event.timeStamp
    const look = (): void => {
      if (/^\/(?:1|title)?$/.test(location.pathname) && /^#?1?$/.test(location.hash))
        requestAnimationFrame(look)
      else
        requestAnimationFrame(() => Object.assign(window, { answered: performance.now() - begun }))
    }
    look()
  }
  for (const type of ['keydown', 'touchend'])
    addEventListener(type, watch, true)
}
