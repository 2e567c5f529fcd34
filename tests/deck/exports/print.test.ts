import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import deck from '../../../deck.ts'
import { slidesIn } from '../../../toolkit/deck/talks.ts'
import { openPrint, printedSlides } from '../../../toolkit/export/print.ts'
import { launchBrowser } from '../../../toolkit/shell/browser.ts'

const SLIDES = /\/assets\/md-[^/]*\.js$/
const TALK = '5'
/** As many slides as it takes for some to have clicks. */
const SOME = 8
const ids = slidesIn(deck, TALK).slice(0, SOME).map(({ id }) => id)

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser(inject('pageBrowser'))
})

afterAll(() => browser.close())

/** A browser in which one slide loads long after all others are drawn: who does not wait for it goes on without it. */
function withLateSlide(): Pick<Browser, 'newPage'> {
  return {
    async newPage(options) {
      const page = await browser.newPage(options)
      await page.addInitScript(preloadNothing)
      await page.route(SLIDES, async (route) => {
        await page.waitForFunction(isOneMissing)
        await page.evaluate(manyFrames)
        await route.continue()
      }, { times: 1 })
      return page
    },
  }
}

/** Has the page count as loaded while slides still load. Runs inside the page, so it uses nothing from outside. */
function preloadNothing(): void {
  const append = Node.prototype.appendChild
  Node.prototype.appendChild = function <T extends Node>(node: T): T {
    return node instanceof HTMLLinkElement && node.rel === 'modulepreload' ? node : append.call(this, node) && node
  }
}

/** Runs inside the page, so it uses nothing from outside. */
async function isOneMissing(): Promise<boolean> {
  await document.fonts.ready
  return [...document.querySelectorAll('.print-slide-container')].filter(slide => !slide.querySelector('.deck')).length === 1
}

/** Runs inside the page, so it uses nothing from outside. */
async function manyFrames(): Promise<void> {
  for (let frame = 0; frame < 100; frame++)
    await new Promise(resolve => requestAnimationFrame(resolve))
}

it.each([{ clicks: false }, { clicks: true }])('waits for a slide that loads last (clicks: $clicks)', { timeout: 120_000 }, async ({ clicks }) => {
  const url = `${inject('deckUrl')}?talk=${TALK}&range=1-${SOME}`
  const late = await printedSlides(await openPrint(withLateSlide(), url, { dark: false, clicks }))
  const prompt = await printedSlides(await openPrint(browser, url, { dark: false, clicks }))
  expect(late).toEqual(prompt)
  expect(late.filter(({ pieces }) => pieces.length === 0)).toEqual([])
  expect([...new Set(late.map(({ id }) => id))]).toEqual(ids)
  expect(late.length > SOME).toBe(clicks)
})
