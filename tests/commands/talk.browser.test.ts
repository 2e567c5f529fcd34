import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { buildDeck } from '../../build/deck.ts'
import { deck } from '../../model/deck.ts'
import { talkSlides } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { openDeck, settle } from '../deck/browser.ts'

it('builds a deck that gives another talk at its own address, and the main one where an address asks for it', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'five-levels-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await buildDeck({ base: '/a/b/', out: join(folder, 'dist'), talk: '10' })
  const server = await serve(join(folder, 'dist'), { base: '/a/b/', port: 0 })
  onTestFinished(() => server.close())

  const wanted = talkSlides(deck, '10').map(({ id }) => id)
  const { page } = await openDeck(`${server.url}${wanted[0]}`, { reducedMotion: 'reduce' })
  const seen: string[] = []
  for (const _ of wanted) {
    const { pathname } = new URL(page.url())
    await settle(page)
    seen.push(pathname)
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(url => url.pathname !== pathname)
  }
  expect(seen).toEqual(wanted.map(id => `/a/b/${id}`))
  expect(new URL(page.url()).pathname).toBe('/a/b/outline')

  await page.goto(`${server.url}dashboard?talk=20`)
  await settle(page)
  expect(await page.locator('#slide-content .deck:visible').textContent()).toContain('Requests')
  expect(page.url()).toBe(`${server.url}dashboard?talk=20`)
})
