import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import described from '../../deck.ts'
import { deck } from '../../model/deck.ts'
import { backupSlides, slidesOf, talkSlides } from '../../model/running-order.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { addressInTalk } from '../../toolkit/deck/talks.ts'
import { deckAddress, leadTo, openDeck, settle } from './browser.ts'

const main = deck.talk.main
const others = deck.talks.filter(({ id }) => id !== main)
const inTalk = (id: string, address = ''): string => addressInTalk(described, id, main, address)

describe.each(others)('the talk of $minutes minutes', ({ id, minutes }) => {
  let page: Page
  let trouble: readonly string[]
  beforeAll(async () => {
    ({ page, trouble } = await openDeck(inTalk(id), { reducedMotion: 'reduce' }))
  })
  afterAll(() => page.context().close())

  it('says its length on the cover', async () => {
    expect(await page.locator('#slide-content .deck:visible').textContent()).toContain(`${minutes} minutes`)
  })

  it('gives exactly its slides, in order, with the arrow key', async () => {
    const wanted = talkSlides(deck, id).map(slide => slide.id)
    await page.goto(deckAddress(inTalk(id, wanted[0])))
    const seen: string[] = []
    const numbers: string[] = []
    for (const _ of wanted) {
      const { pathname, search } = new URL(page.url())
      await settle(page)
      seen.push(pathname + search)
      numbers.push(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(slide => slide.checkVisibility({ visibilityProperty: true }))?.dataset.slidevNo ?? ''))
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(url => url.pathname !== pathname)
    }
    expect(seen).toEqual(wanted.map(slide => `/${inTalk(id, slide)}`))
    expect(numbers).toEqual(wanted.map((_, index) => String(index + 1)))
    // What comes after the last one stands behind every talk.
    expect(page.url()).toBe(deckAddress(inTalk(id, backupSlides(deck)[0]?.id)))
  })

  it('leads from its backup slides to slides that it has', async () => {
    const here = new Set(slidesOf(deck, id).map(slide => `/${inTalk(id, slide.id)}`))
    for (const slide of ['takeaways', 'highlights', 'outline', 'q5', 'q7', 'q10']) {
      await leadTo(page, inTalk(id, slide))
      expect(new URL(page.url()).pathname).toBe(`/${slide}`)
      const links = await page.locator('#slide-content .deck:visible a').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
      expect(links.length).toBeGreaterThan(0)
      expect(links.filter(link => !here.has(link))).toEqual([])
    }
  })

  it('opens a slide by its address, also after a reload, and in presenter mode', async () => {
    const title = () => page.locator('#slide-content .deck:visible h1').textContent()
    await page.goto(deckAddress(inTalk(id, 'roles')))
    await settle(page)
    expect(await title()).toBe(find(deck.slides, 'roles')?.title)
    await page.reload()
    await settle(page)
    expect(await title()).toBe(find(deck.slides, 'roles')?.title)

    await page.goto(deckAddress(inTalk(id, 'presenter/roles')))
    await expect.poll(() => page.locator('.slidev-note').first().textContent()).toMatch(/level does the job ask for/)
    expect(await page.locator('.slidev-presenter').textContent()).toContain(`${minutes}:00`)
  })

  it('meets no error, no warning and no other host on the way', () => {
    expect(trouble).toEqual([])
  })
})

it('opens a slide behind a talk', async () => {
  const { page } = await openDeck('levels?talk=5')
  expect(page.url()).toBe(deckAddress('levels?talk=5'))
  expect(await page.locator('#slide-content .deck:visible h1').textContent()).toBe('Five levels, side by side')
})

it('opens a slide that only the workshop has in the workshop, and stays there', async () => {
  const { page } = await openDeck('card-sort')
  expect(page.url()).toBe(deckAddress('card-sort?talk=45'))
  await page.keyboard.press('ArrowUp')
  await page.waitForURL(deckAddress('retraining-run?talk=45'))
})

it('keeps the windows of two talks apart', async () => {
  const { page: short } = await openDeck('presenter/title?talk=5')
  const long = await short.context().newPage()
  await long.goto(deckAddress('roles'))
  await settle(long)
  await short.bringToFront()
  await short.keyboard.press('ArrowDown')
  await short.waitForURL(/\/gap\?/)
  expect(new URL(long.url()).pathname).toBe('/roles')
})
