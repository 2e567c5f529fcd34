import type { Page } from 'playwright-chromium'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { openPage, settle } from './browser.ts'
import { wordsOf } from './keyboard.ts'

const KEY = 'right'
const pathOf = (page: Page): string => new URL(page.url()).pathname

it('a phone with the key goes where the windows here are, and moves them; who has none does neither', async () => {
  const server = await serve(builtFolder(), { port: 0, network: { addresses: [], key: KEY } })
  onTestFinished(server.close)
  // Another host to the server, and another browser than the laptop's to the deck.
  const outside = server.url.replace('localhost', 'phone.localhost')

  const { page: audience } = await openPage(`${server.url}what-helped`)
  await settle(audience)
  const presenter = await audience.context().newPage()
  await presenter.goto(`${server.url}presenter/what-helped`)
  await settle(presenter)
  const { page: phone } = await openPage(`${outside}presenter/?key=${KEY}`, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  await settle(phone)
  await expect.poll(() => pathOf(phone)).toBe('/presenter/what-helped')
  expect(phone.url()).not.toContain(KEY)

  await phone.keyboard.press('ArrowDown')
  await expect.poll(() => pathOf(audience)).toBe('/level-3')
  await expect.poll(() => pathOf(presenter)).toBe('/presenter/level-3')
  await audience.keyboard.press('ArrowDown')
  await expect.poll(() => pathOf(phone)).toBe('/presenter/answer')
  await expect.poll(() => pathOf(presenter)).toBe('/presenter/answer')

  const { page: check } = await openPage(`${outside}ready?key=${KEY}`, { hasWindows: true })
  await expect.poll(() => check.locator('.verdict.ready').textContent()).toContain('within this network')
  const told = await wordsOf(check.locator('dl'))
  expect(told).toContain(`They come from ${new URL(outside).host}`)
  expect(told).toContain('Everybody in this network can read slides and notes')
  await check.close()

  const { page: stranger } = await openPage(`${outside}level-3`)
  await settle(stranger)
  await stranger.keyboard.press('ArrowUp')
  await expect.poll(() => pathOf(stranger)).toBe('/what-helped')
  expect(await stranger.evaluate(async () => (await fetch('/@steering', { method: 'POST', body: '{"from":"x","said":[]}' })).status)).toBe(403)
  expect([audience, presenter, phone].map(pathOf)).toEqual(['/answer', '/presenter/answer', '/presenter/answer'])
})

it('leaves nothing of it in what is published', () => {
  const files = globSync('**/*.{html,js}', { cwd: builtFolder() })
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter(file => readFileSync(join(builtFolder(), file), 'utf8').includes('@steering'))).toEqual([])
})
