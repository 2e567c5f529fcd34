import type { Served } from '../../toolkit/shell/serve.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { pagesOf } from '../../model/pages.ts'
import { slidesOf, talkSlides } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { ladder, pages } from '../fixtures/ladders/three.ts'
import { openDeck, openPage, settle } from './browser.ts'
import { buildFixture } from './fixture-ladder.ts'
import { faultsOfPages, walkOn } from './walked.ts'

const BASE = '/a/b/'
const SHORT = '3'

const catalog = catalogOf(ladder)

let server: Served

/** The ladder is built with its short talk at its own address. */
beforeAll(async () => {
  server = await serve(await buildFixture('three', pages, ['--base', BASE, '--talk', SHORT]), { base: BASE, port: 0 })
}, 300_000)

afterAll(() => server?.close())

describe('a ladder of three levels', () => {
  it('has nothing on its slides that overflows, is in the way or breaks a rule of WCAG', { timeout: 300_000 }, async () => {
    const { page, trouble } = await openDeck(`${server.url}title?talk=${catalog.talk.main}`, { reducedMotion: 'reduce' })
    const slides = slidesOf(catalog, catalog.talk.main).map(({ id }) => id)
    expect(await walkOn(page)).toEqual({ seen: slides, whole: slides, faults: [] })
    expect(trouble).toEqual([])
  })

  it('has nothing on its pages that does', async () => {
    const { page, trouble } = await openPage(`${server.url}read/`, { reducedMotion: 'reduce' })
    expect(await faultsOfPages(page, server.url, pagesOf(catalog))).toEqual([])
    expect(trouble).toEqual([])
  })
})

it('gives another talk at its own address, and the main one where an address asks for it', async () => {
  const wanted = talkSlides(catalog, SHORT).map(({ id }) => id)
  const { page } = await openDeck(server.url + wanted[0], { reducedMotion: 'reduce' })
  const seen: string[] = []
  for (const _ of wanted) {
    const { pathname } = new URL(page.url())
    await settle(page)
    seen.push(pathname)
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(url => url.pathname !== pathname)
  }
  expect(seen).toEqual(wanted.map(id => BASE + id))
  expect(page.url()).toBe(`${server.url}outline`)

  const [other] = talkSlides(catalog, catalog.talk.main).filter(({ id }) => !wanted.includes(id))
  await page.goto(`${server.url}${other?.id}?talk=${catalog.talk.main}`)
  await settle(page)
  expect(await page.locator('#slide-content .deck:visible').textContent()).toContain(catalog.levels[0]?.promise)
  expect(page.url()).toBe(`${server.url}${other?.id}?talk=${catalog.talk.main}`)
})
