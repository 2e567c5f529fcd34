import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { deckAddress, openDeck, settle } from './browser.ts'

const panel = '.pace-panel'

/** The presenter with a clock that only the test moves, ready to start. */
async function openPresenter(address: string): Promise<Page> {
  const { page } = await openDeck(address)
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') })
  await page.reload()
  await page.getByRole('button', { name: 'Start the clock' }).waitFor()
  return page
}

async function press(page: Page, key: string, slide: string): Promise<void> {
  await page.keyboard.press(key)
  await page.clock.runFor(500)
  await page.waitForURL(new RegExp(`/${slide}(?:\\?|$)`))
}

const said = async (page: Page): Promise<string> => (await page.locator(panel).textContent() ?? '').replace(/\s+/g, ' ')
const state = async (page: Page): Promise<string> => (await page.locator(`${panel} .state > p`).first().textContent() ?? '').replace(/\s+/g, ' ').trim()

describe('pace', () => {
  it('tells ahead, on time and behind, and goes on after a reload', async () => {
    const page = await openPresenter('presenter/title')
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await page.clock.runFor(20_000)
    expect(await state(page)).toBe('on time')

    await press(page, 'ArrowDown', 'gap')
    await press(page, 'ArrowDown', 'ladder')
    expect(await state(page)).toMatch(/^1:0\d ahead$/)

    await page.clock.runFor(5 * 60_000)
    expect(await state(page)).toMatch(/^2:2\d behind$/)
    expect(await said(page)).toContain('The five levels 1:30, until 3:00')
    expect(await said(page)).toContain('Level 1: Notebook 1:15')

    await page.reload()
    await page.locator(panel).waitFor()
    await page.clock.runFor(1000)
    expect(await state(page)).toMatch(/^2:[23]\d behind$/)
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
    expect(await said(page)).toContain('The five levels 1:00, until 1:45')
    expect(await said(page)).toContain('Carries levels 1, 4 and 5')
    expect(await said(page)).toContain('Level 2: Repository 0:30')
  })

  it('stays out of the window of the audience', async () => {
    const { page } = await openDeck('title')
    await page.keyboard.press('s')
    expect(await page.locator(panel).count()).toBe(0)
  })
})

describe('the key that skips', () => {
  it('steps over the next optional slide, both ways, also after a reload, until it is taken back', async () => {
    const page = await openPresenter('presenter/level-1')
    expect(await said(page)).toContain('S skips What changes first 0:45')
    await page.keyboard.press('s')
    await page.clock.runFor(500)
    expect(await said(page)).toContain('takes back What changes first')
    expect(await said(page)).toContain('Level 2: Repository 1:30')

    await page.reload()
    await page.locator(panel).waitFor()
    await page.clock.runFor(500)
    await press(page, 'ArrowDown', 'level-2')
    await press(page, 'ArrowUp', 'level-1')
    await page.keyboard.press('Shift+S')
    await page.clock.runFor(500)
    await press(page, 'ArrowDown', 'what-changes-first')
  })

  it('moves on at once if nothing is left to show', async () => {
    const page = await openPresenter('presenter/level-1?clicks=2')
    await press(page, 's', 'level-2')
  })

  it('skips for the audience as well', async () => {
    const { page: presenter } = await openDeck('presenter/level-1')
    await presenter.keyboard.press('s')
    const audience = await presenter.context().newPage()
    await audience.goto(deckAddress('level-1'))
    await settle(audience)
    await audience.keyboard.press('ArrowDown')
    await audience.waitForURL(/level-2(?:\?|$)/)
    await expect.poll(() => new URL(presenter.url()).pathname).toBe('/presenter/level-2')
  })
})
