import type { Page } from 'playwright-chromium'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deckAddress, openDeck, settle } from './browser.ts'

const canvas = '#slide-content > svg'

const strokes = (page: Page): Promise<number> => page.locator(`${canvas} > path`).count()

/** The file of the deck that holds the pen. */
const PEN = readdirSync(join(builtFolder(), 'assets')).find(name => name.endsWith('.js') && readFileSync(join(builtFolder(), 'assets', name), 'utf8').includes('[drauu]')) ?? ''

async function takePen(page: Page): Promise<void> {
  await page.keyboard.press('c')
  await page.getByTitle('Draw with stylus').waitFor()
}

/** Draws over the slide at this height until the pen writes. */
async function drawLine(page: Page, at: number): Promise<void> {
  const before = await strokes(page)
  const box = await page.locator('#slide-content').boundingBox()
  if (box === null)
    throw new Error('There is no slide to draw on')
  const y = box.y + box.height * at
  await expect.poll(async () => {
    await page.mouse.move(box.x + box.width * 0.3, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, y + 20, { steps: 8 })
    await page.mouse.up()
    return strokes(page)
  }).toBe(before + 1)
}

describe('the key C', () => {
  it('takes the pen and puts it away: the drawing stays, and clicks go to the slide again', async () => {
    const { page, trouble } = await openDeck('outline')
    const link = page.getByRole('link', { name: 'Mindmap' })
    const spot = await link.boundingBox()
    if (spot === null)
      throw new Error('The outline has no link to click')
    const click = () => page.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2)

    await takePen(page)
    await drawLine(page, 0.4)
    await click()
    expect(await strokes(page)).toBe(2)
    expect(new URL(page.url()).pathname).toBe('/outline')

    await page.keyboard.press('c')
    await page.getByTitle('Draw with stylus').waitFor({ state: 'hidden' })
    expect(await strokes(page)).toBe(2)
    await click()
    await page.waitForURL(/mindmap/)
    expect(await strokes(page)).toBe(0)
    await page.goBack()
    await expect.poll(() => strokes(page)).toBe(2)
    expect(trouble).toEqual([])
  })

  it('has the pen fetched at once', async () => {
    const { page } = await openDeck('level-3')
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await page.reload()
    await settle(page)
    await page.keyboard.press('c')
    await drawLine(page, 0.4)
  })

  it('is another key together with Ctrl, also if that is let go first', async () => {
    const { page } = await openDeck('level-3')
    await page.locator(canvas).waitFor({ state: 'attached' })
    await page.keyboard.down('Control')
    await page.keyboard.down('c')
    await page.keyboard.up('Control')
    await page.keyboard.up('c')
    expect(await page.locator(`${canvas}.pointer-events-none`).count()).toBe(1)
    await page.keyboard.press('c')
    expect(await page.locator(`${canvas}.pointer-events-none`).count()).toBe(0)
  })
})

describe('wiping', () => {
  it('has a key of its own and can be taken back, as can the button', async () => {
    const { page } = await openDeck('level-3')
    await takePen(page)
    await drawLine(page, 0.4)
    await drawLine(page, 0.6)
    for (const wipe of [() => page.keyboard.press('Shift+C'), () => page.getByTitle('Delete').click()]) {
      await wipe()
      expect(await strokes(page)).toBe(0)
      await page.keyboard.press('Control+z')
      expect(await strokes(page)).toBe(2)
    }
    await page.keyboard.press('Control+z')
    expect(await strokes(page)).toBe(1)
    await page.keyboard.press('Shift+C')
    await drawLine(page, 0.5)
    expect(await strokes(page)).toBe(1)
  })

  it('needs no pen in hand', async () => {
    const { page } = await openDeck('level-3')
    await takePen(page)
    await drawLine(page, 0.4)
    await page.keyboard.press('c')
    await page.keyboard.press('Shift+C')
    expect(await strokes(page)).toBe(0)
    expect(await page.getByTitle('Draw with stylus').count()).toBe(0)
  })
})

describe('a drawing', () => {
  it('is in all windows, also when it is wiped and brought back', async () => {
    const { page: presenter } = await openDeck('presenter/level-3')
    const audience = await presenter.context().newPage()
    await audience.goto(deckAddress('level-3'))
    await settle(audience)
    await presenter.bringToFront()
    await takePen(presenter)
    await drawLine(presenter, 0.4)
    await expect.poll(() => strokes(audience)).toBe(1)
    await presenter.keyboard.press('Shift+C')
    await expect.poll(() => strokes(audience)).toBe(0)
    await presenter.keyboard.press('Control+z')
    await expect.poll(() => strokes(audience)).toBe(1)
    await presenter.keyboard.press('c')
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => strokes(audience)).toBe(0)
    await presenter.keyboard.press('ArrowUp')
    await expect.poll(() => strokes(audience)).toBe(1)
    expect(await strokes(presenter)).toBe(1)
  })

  it('reaches a window whose pen comes late', async () => {
    const { presenter, audience, letGo } = await withLatePen()
    await drawLine(presenter, 0.4)
    await letGo()
    await expect.poll(() => strokes(audience)).toBe(1)
    expect(await strokes(presenter)).toBe(1)
  })

  it('stays on its slide where the pen comes late', async () => {
    const { presenter, audience, letGo } = await withLatePen()
    await drawLine(presenter, 0.4)
    await presenter.keyboard.press('c')
    await presenter.keyboard.press('ArrowDown')
    await audience.waitForURL(address => address.pathname !== '/level-3')
    await letGo()
    await audience.bringToFront()
    await takePen(audience)
    await drawLine(audience, 0.6)
    expect(await strokes(audience)).toBe(1)
    await expect.poll(() => strokes(presenter)).toBe(1)
    await presenter.bringToFront()
    await presenter.keyboard.press('c')
    await presenter.keyboard.press('Shift+C')
    await presenter.keyboard.press('c')
    await presenter.keyboard.press('ArrowUp')
    await audience.waitForURL(address => address.pathname === '/level-3')
    await expect.poll(() => strokes(audience)).toBe(1)
    expect(await strokes(presenter)).toBe(1)
  })
})

/** A presenter with the pen in hand, and an audience that gets its own once it is let go. */
async function withLatePen(): Promise<{ readonly presenter: Page, readonly audience: Page, readonly letGo: () => Promise<void> }> {
  const { page: presenter } = await openDeck('presenter/level-3')
  const audience = await presenter.context().newPage()
  let arrive = () => {}
  const held = new Promise<void>(resolve => arrive = resolve)
  await audience.route(`**/${PEN}`, async (route) => {
    await held
    await route.continue()
  })
  await audience.goto(deckAddress('level-3'))
  await settle(audience)
  // Its canvas has asked for the pen by then.
  await audience.locator(canvas).waitFor({ state: 'attached' })
  await presenter.bringToFront()
  await takePen(presenter)
  return {
    presenter,
    audience,
    letGo: async () => {
      const there = audience.waitForResponse(`**/${PEN}`)
      arrive()
      await there
    },
  }
}
