import type { Browser } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import type { SlowPage } from './slow-page.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { hear, median, openUntil, PAINTED, slowPage } from './slow-page.ts'

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

/** What a reader does at the first paint, until it is answered. */
type Act = (slow: SlowPage, answered: Promise<number>) => Promise<void>

/** Measures how long the first slide takes to answer; medians of `runs`. */
export async function measureAnswers(browser: Browser, { url }: Deck, runs: number): Promise<Answers> {
  const measure = async (act: Act, isPhone = false): Promise<number> => {
    const times: number[] = []
    for (let run = 0; run < runs; run++)
      times.push(await answerOnce(browser, url, act, isPhone))
    return times.some(Number.isNaN) ? Number.NaN : median(times)
  }
  return {
    once: await measure(({ page }) => page.keyboard.press('ArrowRight')),
    again: await measure(pressAgain),
    swipe: await measure(swipe, true),
  }
}

async function answerOnce(browser: Browser, url: string, act: Act, isPhone: boolean): Promise<number> {
  const slow = await slowPage(browser, { network: true })
  const { page, devtools } = slow
  if (isPhone) {
    await page.setViewportSize(PHONE)
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  }
  const answered = hear(slow, 'tellAnswered')
  await page.addInitScript(watchAnswers)
  await openUntil(slow, url, PAINTED)
  await act(slow, answered)
  const answer = await Promise.race([answered, wait(PATIENCE, Number.NaN, { ref: false })])
  await page.context().close()
  return answer
}

async function pressAgain({ page }: SlowPage, answered: Promise<number>): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE / EVERY; pressed++) {
    await page.keyboard.press('ArrowRight')
    if (await Promise.race([answered, wait(EVERY)]) !== undefined)
      return
  }
}

async function swipe({ devtools }: SlowPage): Promise<void> {
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
        requestAnimationFrame(() => Reflect.get(window, 'tellAnswered')(String(performance.now() - begun)))
    }
    look()
  }
  for (const type of ['keydown', 'touchend'])
    addEventListener(type, watch, true)
}
