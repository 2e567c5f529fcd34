import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import described from '../../deck.ts'
import { deck } from '../../model/deck.ts'
import { resolveTalk } from '../../model/running-order.ts'
import { addressInTalk } from '../../toolkit/deck/talks.ts'
import { deckAddress, leadTo, openDeck, openPage, settle } from './browser.ts'
import { letPass } from './clock.ts'
import { faultsOf, measureSlide } from './measure.ts'

const workshop = resolveTalk(deck, '45')
const inWorkshop = (address: string): string => addressInTalk(described, workshop.id, deck.talk.main, address)
const clock = '#slide-content .countdown-clock:visible'

it('draws every exercise without a fault, in a larger window as well', async () => {
  const { page, trouble } = await openDeck(inWorkshop(''), { reducedMotion: 'reduce' })
  const faults: string[] = []
  for (const viewport of [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }]) {
    await page.setViewportSize(viewport)
    for (const { slide } of deck.exercises) {
      for (const clicks of [0, 1]) {
        await leadTo(page, inWorkshop(`${slide}?clicks=${clicks}`))
        faults.push(...faultsOf(await page.evaluate(measureSlide)))
      }
    }
  }
  expect(faults).toEqual([])
  expect(trouble).toEqual([])
})

it('shows what a shorter talk shows otherwise without a fault', async () => {
  const { page } = await openDeck('next-step?talk=5', { reducedMotion: 'reduce' })
  const faults: string[] = []
  for (const slide of ['next-step', 'title', 'outline', 'highlights', 'takeaways']) {
    await leadTo(page, `${slide}?talk=5`)
    faults.push(...faultsOf(await page.evaluate(measureSlide)))
  }
  expect(faults).toEqual([])
})

async function secondsLeft(page: Page): Promise<number> {
  const [, minutes, seconds] = /^(\d+):(\d\d) left$/.exec(await page.locator(clock).getAttribute('aria-label') ?? '') ?? []
  return Number(minutes) * 60 + Number(seconds)
}

describe('the countdown', () => {
  it('waits for a click, runs down, survives a reload and ends', async () => {
    const { page } = await openPage('robots.txt')
    await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') })
    await page.goto(deckAddress(inWorkshop('opening-guess')))
    await page.locator(clock).waitFor()
    await letPass(page, 30_000)
    expect(await page.locator(clock).textContent()).toContain('3:00')

    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/clicks=1/)
    await letPass(page, 60_000)
    // A busy machine takes its time, and the clock goes on.
    const first = await secondsLeft(page)
    expect(first).toBeLessThanOrEqual(120)
    expect(first).toBeGreaterThan(90)

    await page.reload()
    await page.locator(clock).waitFor()
    await letPass(page, 30_000)
    const second = await secondsLeft(page)
    expect(first - second).toBeGreaterThanOrEqual(30)
    expect(first - second).toBeLessThan(60)

    await letPass(page, 120_000)
    expect(await page.locator(clock).textContent()).toContain('Time is up')

    await page.keyboard.press('ArrowLeft')
    await page.clock.runFor(1000)
    expect(await page.locator(clock).textContent()).toContain('3:00')
  })

  it('is the same in the window of the audience', async () => {
    const { page: presenter } = await openDeck(inWorkshop('presenter/card-sort'))
    const audience = await presenter.context().newPage()
    await audience.goto(deckAddress(inWorkshop('card-sort')))
    await settle(audience)
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowRight')
    await audience.locator(clock).filter({ hasText: /4:\d\d/ }).waitFor()
  })
})

describe('the shows of hands', () => {
  it('are counted on the slides of the exercises, and stand side by side at the end', async () => {
    const { page } = await openDeck(inWorkshop('opening-guess'))
    const lines = async (selector: string): Promise<string[]> =>
      (await page.locator(`#slide-content ${selector}:visible`).allTextContents()).map(text => text.replace(/\s+/g, ' ').trim())
    for (const key of ['2', '2', '3'])
      await page.keyboard.press(key)
    await expect.poll(() => lines('.level-steps .hands')).toEqual(['0 hands', '2 hands', '1 hand', '0 hands', '0 hands'])

    await leadTo(page, inWorkshop('self-assessment'))
    await page.keyboard.press('1')
    await expect.poll(() => lines('.criteria-counts tbody td')).toEqual(['0', '0', '0', '0', '1', '0', '2', '0', '0', '1'])
  })
})
