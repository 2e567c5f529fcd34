import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deckAddress, openDeck, openPage, settle } from './browser.ts'
import { wordsOf } from './keyboard.ts'
import { staticHost } from './static-host.ts'

/*
 * Troubles that people report of other decks, tried on this one. README lists
 * all that were tried; those that belong to a part are tested with it.
 */
const headingOf = (page: Page): Promise<string> => wordsOf(page.locator('#slide-content .deck:visible h1').first())

// https://github.com/nuxt/nuxt/issues/26549
it('goes on, and counts, while the browser translates it', async () => {
  const { page, trouble } = await openDeck('room')
  await page.evaluate(translate)
  await page.keyboard.press('3')
  await expect.poll(() => wordsOf(page.locator('#slideshow .question:visible [role=status]'))).toBe('1 hand')
  await expect.poll(() => wordsOf(page.locator('#slideshow .poll-bars:visible li:nth-child(3) .count'))).toMatch(/^1\D/)
  const seen = new Set([await headingOf(page)])
  for (let step = 1; step <= 6; step++) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => seen.add(await headingOf(page)).size).toBe(step + 1)
    await settle(page)
    await page.evaluate(translate)
  }
  expect(trouble).toEqual([])

  await page.goto(deckAddress('presenter/what-helped'))
  await settle(page)
  await page.evaluate(translate)
  await page.getByRole('button', { name: 'Start the clock' }).click()
  const clock = page.locator('.talk-clock')
  const started = await wordsOf(clock)
  await expect.poll(() => wordsOf(clock)).not.toBe(started)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => headingOf(page)).toContain('Level 3')
  expect(trouble).toEqual([])
})

// https://github.com/slidevjs/slidev/issues/1169
it('follows in a window that is covered by another, where nothing is painted', async () => {
  const { page: audience } = await openDeck('what-helped')
  const presenter = await audience.context().newPage()
  await presenter.goto(deckAddress('presenter/what-helped'))
  await settle(presenter)
  await audience.evaluate(() => {
    window.requestAnimationFrame = () => 0
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await presenter.keyboard.press('ArrowDown')
  await expect.poll(() => headingOf(audience)).toContain('Level 3')
})

// https://github.com/GoogleChrome/workbox/issues/173
it('opens without a network from a host that leads to plain addresses', { timeout: 180_000 }, async () => {
  const host = await staticHost(builtFolder(), '/', { plain: true })
  const { page } = await openPage(`${host.url}level-3.html`, { serviceWorkers: 'allow' })
  await settle(page)
  await page.evaluate(async () => void await navigator.serviceWorker.ready)
  await host.close()
  for (const address of ['what-helped', 'read/', 'level-3.html', '']) {
    await page.goto(host.url + address)
    await page.locator('h1').first().waitFor()
    expect(await wordsOf(page.locator('h1').first()), address).not.toBe('')
  }
})

// https://github.com/damianavila/RISE/issues/110
it('does not leave the full screen for the start button of a clicker, which is F5', async () => {
  const { page } = await openDeck('level-3')
  const isTaken = () => page.evaluate(() => !dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', code: 'F5', cancelable: true })))
  expect(await isTaken()).toBe(false)
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  expect(await isTaken()).toBe(true)
})

/** Does what browsers do that translate a page: each text stands in elements of theirs, which the page does not know. Runs inside the page. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('script, style, font, [translate=no]'))
      texts.push(node)
  }
  for (const text of texts) {
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}
