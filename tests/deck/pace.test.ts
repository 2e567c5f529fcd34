import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { talkSlides } from '../../model/running-order.ts'
import { formatTime } from '../../toolkit/deck/time.ts'
import { deckAddress, leadTo, openDeck, openPage, settle } from './browser.ts'
import { letPass } from './clock.ts'

const panel = '.pace-panel'

/** The presenter with a clock that only the test moves, ready to start. */
async function openPresenter(address: string): Promise<Page> {
  const { page } = await openPage('robots.txt')
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') })
  await page.goto(deckAddress(address))
  await page.getByRole('button', { name: 'Start the clock' }).waitFor()
  // A slide counts its clicks once it is drawn, and a key that skips asks for them.
  await settle(page)
  await page.clock.runFor(500)
  return page
}

/** What the panel says of a slide: its time, and when it ends. */
function plannedAt(talk: string, slide: string): string {
  const slides = talkSlides(deck, talk)
  const at = slides.findIndex(({ id }) => id === slide)
  const end = slides.slice(0, at + 1).reduce((sum, { seconds }) => sum + seconds, 0)
  const { topic = '', seconds = 0 } = slides[at] ?? {}
  return `${topic} ${formatTime(seconds)}, until ${formatTime(end)}`
}

async function press(page: Page, key: string, slide: string): Promise<void> {
  await page.keyboard.press(key)
  await page.clock.runFor(500)
  await page.waitForURL(new RegExp(`/${slide}(?:\\?|$)`))
}

const said = async (page: Page): Promise<string> => (await page.locator(panel).textContent() ?? '').replace(/\s+/g, ' ')
const state = async (page: Page): Promise<string> => (await page.locator(`${panel} .state > p`).first().textContent() ?? '').replace(/\s+/g, ' ').trim()

/** How many seconds the panel says that the speaker is ahead; less than none if behind. */
async function secondsAhead(page: Page): Promise<number> {
  const [, minutes, seconds, where] = /^(\d+):(\d\d) (ahead|behind)$/.exec(await state(page)) ?? []
  return (Number(minutes) * 60 + Number(seconds)) * (where === 'ahead' ? 1 : -1)
}

/** How many seconds a busy machine may take for a few steps, while the clock goes on. */
const SLOW = 45

describe('pace', () => {
  it('tells ahead, on time and behind, and goes on after a reload', async () => {
    const page = await openPresenter('presenter/title')
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await letPass(page, 20_000)
    expect(await state(page)).toBe('on time')

    await press(page, 'ArrowDown', 'gap')
    await press(page, 'ArrowDown', 'ladder')
    const early = await secondsAhead(page)
    expect(early).toBeLessThan(70)
    expect(early).toBeGreaterThan(70 - SLOW)

    await letPass(page, 5 * 60_000)
    const late = await secondsAhead(page)
    // Who is ahead is so by when the slide begins, who is behind by when it ends.
    const passed = 5 * 60 - (talkSlides(deck, deck.talk.main).find(({ id }) => id === 'ladder')?.seconds ?? 0)
    expect(early - late).toBeGreaterThanOrEqual(passed)
    expect(early - late).toBeLessThan(passed + SLOW)
    expect(await said(page)).toContain(plannedAt(deck.talk.main, 'ladder'))

    await page.reload()
    await page.locator(panel).waitFor()
    await page.clock.runFor(1000)
    const later = await secondsAhead(page)
    expect(late - later).toBeGreaterThan(0)
    expect(late - later).toBeLessThan(SLOW)
  })

  it('is not reset by a window that opens later', async () => {
    const page = await openPresenter('presenter/title')
    await page.getByRole('button', { name: 'Start the clock' }).click()
    const audience = await page.context().newPage()
    await audience.goto(deckAddress('title'))
    await settle(audience)
    await page.clock.runFor(1000)
    expect(await state(page)).toBe('on time')
  })

  it('plans with the time of the talk that is given', async () => {
    const page = await openPresenter('presenter/ladder?talk=5')
    expect(await said(page)).toContain(plannedAt('5', 'ladder'))
    await leadTo(page, 'presenter/equal-numbers?talk=5')
    await page.locator(panel).filter({ hasText: 'Wait after the second click.' }).waitFor()
  })

  it('stays out of the window of the audience', async () => {
    const { page } = await openDeck('title')
    await page.keyboard.press('s')
    expect(await page.locator(panel).count()).toBe(0)
  })
})

describe('the clock of the talk', () => {
  const clock = (page: Page): Promise<string> => page.locator('.slidev-presenter .bottom .talk-clock, .slidev-presenter .bottom .font-mono').textContent().then(text => (text ?? '').replace(/\s+/g, ' ').trim())

  it('counts down, and goes on below zero in a way that nobody misreads', async () => {
    const page = await openPresenter('presenter/title')
    expect(await clock(page)).toBe('20:00 left')
    // From here on it stands still but for the test.
    await page.clock.pauseAt(new Date('2026-03-01T11:00:00Z'))
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await letPass(page, 90_000)
    expect(await clock(page)).toBe('18:30 left')
    await letPass(page, 18 * 60_000 + 30_000)
    expect(await clock(page)).toBe('0:00 left')
    await letPass(page, 75_000)
    expect(await clock(page)).toBe('-1:15 over')
  })

  it('can be paused and reset with the keyboard, and goes on wherever that is asked for', async () => {
    const page = await openPresenter('presenter/title')
    const bottom = page.locator('.slidev-presenter .bottom')
    await page.clock.pauseAt(new Date('2026-03-01T11:00:00Z'))
    await bottom.getByRole('button', { name: 'Start the clock' }).press('Enter')
    await letPass(page, 10_000)
    await bottom.getByRole('button', { name: 'Pause the clock' }).press('Enter')
    await letPass(page, 10_000)
    expect(await clock(page)).toBe('19:50 paused')
    await page.locator(panel).getByRole('button', { name: 'Go on' }).click()
    await letPass(page, 10_000)
    expect(await clock(page)).toBe('19:40 left')
    await bottom.getByRole('button', { name: 'Pause the clock' }).press('Enter')
    await page.clock.runFor(500)
    await bottom.getByRole('button', { name: 'Reset the clock' }).press('Enter')
    await page.clock.runFor(1000)
    expect(await clock(page)).toBe('20:00 left')
  })
})

describe('the key that skips', () => {
  it('does not skip when it lets go of Shift first', async () => {
    const page = await openPresenter('presenter/answer')
    await page.keyboard.press('s')
    await page.clock.runFor(500)
    expect(await said(page)).toContain('1 skipped')
    await page.keyboard.down('Shift')
    await page.keyboard.down('S')
    await page.keyboard.up('Shift')
    await page.keyboard.up('s')
    await page.clock.runFor(500)
    expect(await said(page)).not.toContain('skipped')
  })

  it('skips nothing while it is a key of the pen', async () => {
    const page = await openPresenter('presenter/answer')
    await page.keyboard.press('c')
    await page.keyboard.press('s')
    await page.clock.runFor(500)
    expect(await said(page)).not.toContain('skipped')
  })

  it('steps over the next optional slide, both ways, also after a reload, until it is taken back', async () => {
    const page = await openPresenter('presenter/answer')
    expect(await said(page)).toContain('S skips The dashboard')
    await page.keyboard.press('s')
    await page.clock.runFor(500)
    expect(await said(page)).toContain('takes back The dashboard')
    expect(await said(page)).toContain('Retraining with a gate')

    await page.reload()
    await page.locator(panel).waitFor()
    await page.clock.runFor(500)
    await press(page, 'ArrowDown', 'retraining-run')
    await press(page, 'ArrowUp', 'answer')
    await page.keyboard.press('Shift+S')
    await page.clock.runFor(500)
    await press(page, 'ArrowDown', 'dashboard')
  })

  it('moves on at once if nothing is left to show', async () => {
    const page = await openPresenter('presenter/answer?clicks=2')
    await press(page, 's', 'retraining-run')
  })

  it('skips for the audience as well', async () => {
    const { page: presenter } = await openDeck('presenter/answer')
    await presenter.keyboard.press('s')
    const audience = await presenter.context().newPage()
    await audience.goto(deckAddress('answer'))
    await settle(audience)
    await audience.keyboard.press('ArrowDown')
    await audience.waitForURL(/retraining-run(?:\?|$)/)
    await presenter.waitForURL(({ pathname }) => pathname === '/presenter/retraining-run')
  })
})
