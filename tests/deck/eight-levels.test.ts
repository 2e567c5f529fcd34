import type { StaticHost } from './static-host.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { describe as describeDeck } from '../../model/description.ts'
import { slidesOf } from '../../model/running-order.ts'
import { ladder, pages } from '../fixtures/ladders/eight.ts'
import { appArrives, openDeck, openPage } from './browser.ts'
import { buildFixture } from './fixture-ladder.ts'
import { astray, astrayPages, filesOf, headOf, kept, openKinds, sizeOfPicture, structuredDataOf } from './site.ts'
import { staticHost } from './static-host.ts'
import { faultsOfPages, walkOn } from './walked.ts'

/*
 * The largest ladder, published below a path, at an address of the environment, without the speaker's notes: what depends
 * on one of these is asked here. What depends on the words of this talk, site.test.ts asks.
 */

const BASE = '/talks/eight/'
const SITE_URL = `https://example.org${BASE}`

const catalog = catalogOf(ladder)
const deck = describeDeck(catalog)
const ids = slidesOf(catalog, catalog.talk.main).map(({ id }) => id)

/** What ends each slide but the last. */
const NOTE = 'This is for the speaker only.'
const noted = pages.replaceAll('---\nslide: ', `<!--\n${NOTE}\n-->\n\n$&`)

let folder: string
let host: StaticHost

beforeAll(async () => {
  folder = await buildFixture('eight', noted, ['--base', BASE, '--without-notes'], { SITE_URL })
  host = await staticHost(folder, BASE)
}, 300_000)

afterAll(() => host?.close())

describe('a ladder of eight levels', () => {
  it('has nothing on its slides that overflows, is in the way or breaks a rule of WCAG', { timeout: 300_000 }, async () => {
    const { page, trouble } = await openDeck(`${host.url}title`, { reducedMotion: 'reduce' })
    expect(await walkOn(page)).toEqual({ seen: ids, whole: ids, faults: [] })
    expect(trouble).toEqual([])
  })

  it('has nothing on its pages that does', { timeout: 180_000 }, async () => {
    const { page, trouble } = await openPage(`${host.url}read/`, { reducedMotion: 'reduce' })
    expect(await faultsOfPages(page, host.url, deck.pages.map(({ path }) => path))).toEqual([])
    expect(trouble).toEqual([])
  })
})

describe('the head of a page, where the site has an address', () => {
  it('is its own on every slide, with absolute addresses', () => {
    const heads = ids.map(id => headOf(folder, id))
    expect(new Set(heads.map(({ title }) => title)).size).toBe(ids.length)
    expect(new Set(heads.map(({ description }) => description)).size).toBe(ids.length)
    expect(headOf(folder, 'level-1')).toMatchObject({
      canonical: `${SITE_URL}level-1`,
      url: `${SITE_URL}level-1`,
      image: `${SITE_URL}cards/l1.png`,
    })
    expect(heads[0]?.canonical).toBe(SITE_URL)
  })

  it.each(deck.pages)('is there on /$path as well', ({ path }) => {
    expect(headOf(folder, `${path}index`)).toMatchObject({ canonical: SITE_URL + path, url: SITE_URL + path, image: `${SITE_URL}cards/talk.png` })
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain(`<loc>${SITE_URL}${path}</loc>`)
  })

  it('names a picture of 1200 x 630 that is there', () => {
    const images = new Set(ids.map(id => headOf(folder, id).image ?? ''))
    expect(images.size).toBe(catalog.levels.length + 1)
    for (const image of images)
      expect(sizeOfPicture(join(folder, image.slice(SITE_URL.length)))).toEqual([1200, 630])
  })

  it('is on the map of the site once per slide', () => {
    const places = Array.from(readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)/g), match => match[1])
    expect(new Set(places).size).toBe(places.length)
    expect(places.slice(0, deck.slides.length)).toEqual([SITE_URL, ...deck.slides.slice(1).map(({ id }) => `${SITE_URL}${id}`)])
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`)
  })

  it('tells search engines where the talk is', () => {
    expect(structuredDataOf(folder)).toMatchObject({ name: deck.title, url: SITE_URL, image: `${SITE_URL}cards/talk.png` })
  })
})

describe('below a path', () => {
  /** Ways that a deck has which has a `level-3` and seven slides. */
  const WAYS = [
    ['level-3/', 'level-3'],
    ['level-3/?clicks=2', 'level-3?clicks=2'],
    ['level-3.html', 'level-3'],
    ['7/', '7'],
    ['overview/', 'overview'],
    ['presenter', 'presenter/1'],
    ['presenter/level-3/', 'presenter/level-3'],
    ['index.html', '1'],
    ['7?from=example.org', '7?from=example.org'],
  ] as const

  it('a page of each kind keeps to its policy, asks for nothing elsewhere and sets no cookie', { timeout: 120_000 }, async () => {
    const { page, trouble } = await openPage(host.url)
    expect(await openKinds(page, host.url, deck.pages)).toEqual([])
    expect(trouble).toEqual([])
    expect(host.missing).toEqual([])
  })

  it('the policy lets no script run that is not the site\'s own', async () => {
    const { page } = await openPage(host.url)
    const response = await page.reload()
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.not.stringMatching(/script-src[^;]*unsafe|https?:|\*/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.ran = "yes"'
      document.head.append(script)
      return document.documentElement.dataset.ran ?? 'no'
    })
    expect(ran).toBe('no')
  })

  it('files with a hash in their name are kept for good, and no page', async () => {
    const asset = filesOf(folder).find(name => name.startsWith('assets/')) ?? ''
    expect((await fetch(`${host.url}${asset}`.replace('deck.localhost', '127.0.0.1'))).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(host.url.replace('deck.localhost', '127.0.0.1'))).headers.get('cache-control')).toBeNull()
  })

  it('the next slide is a link away without a script, and a number leads to its name', async () => {
    const { page } = await openPage(host.url + ids[1], { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Next' }).click()
    expect(page.url()).toBe(host.url + ids[2])
    await page.goto(`${host.url}7`)
    await page.waitForURL(host.url + ids[6])
  })

  it('an address that does not exist says so', async () => {
    const { page } = await openPage(host.url, { javaScriptEnabled: false })
    expect((await page.goto(`${host.url}no-such-slide`))?.status()).toBe(404)
    expect((await page.locator('main').allInnerTexts()).join()).toContain('does not exist')
  })

  it('a page can be loaded again', { timeout: 120_000 }, async () => {
    const number = ids.indexOf('level-3') + 1
    const { page } = await openPage(host.url)
    const wrong: string[] = []
    for (const address of ['level-3', `${number}`, 'overview', 'presenter/level-3', `presenter/${number}`]) {
      await page.goto(host.url + address)
      await page.reload()
      await appArrives(page)
      await page.waitForFunction(() => (document.getElementById('app')?.textContent ?? '').length > 100)
      if (![address, address.replace(`${number}`, 'level-3')].includes(page.url().slice(host.url.length)))
        wrong.push(`${address} -> ${page.url()}`)
    }
    expect(wrong).toEqual([])
  })

  // What a worker does not answer itself is not there without a network.
  it('every way to a slide or a page leads there, on the host and, after one visit, without a network', { timeout: 180_000 }, async () => {
    const own = await staticHost(folder, BASE)
    const { page } = await openPage(own.url)
    expect(await astray(page, own.url, WAYS, ids)).toEqual([])
    await page.context().close()

    const { page: keeping } = await openPage(own.url, { serviceWorkers: 'allow' })
    await kept(keeping)
    await own.close()
    expect(await astrayPages(keeping, own.url, deck.pages)).toEqual([])
    expect(await astray(keeping, own.url, WAYS, ids)).toEqual([])
  })

  it('a new version is offered and not forced', { timeout: 120_000 }, async () => {
    const { page } = await openPage(host.url, { serviceWorkers: 'allow' })
    await kept(page)
    await page.evaluate(() => Object.assign(window, { stays: true }))
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    try {
      writeFileSync(join(folder, 'sw.js'), `${worker}\n// newer`)
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update()
      })
      const offer = page.locator('.update-offer')
      await offer.waitFor()
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(host.url + ids[1])
      expect(await page.evaluate(() => Reflect.get(window, 'stays'))).toBe(true)
      await offer.getByRole('button', { name: 'Load it' }).click()
      await page.waitForFunction(() => !('stays' in window))
    }
    finally {
      writeFileSync(join(folder, 'sw.js'), worker)
    }
  })
})

describe('without notes', () => {
  it('holds none', () => {
    const site = filesOf(folder).filter(name => /\.(?:html|js|css|json|svg)$/.test(name))
    expect(site.length).toBeGreaterThan(ids.length)
    expect(noted.split(NOTE)).toHaveLength(ids.length)
    expect(site.filter(name => readFileSync(join(folder, name), 'utf8').includes(NOTE))).toEqual([])
  })

  it('says what is missing before a talk', { timeout: 120_000 }, async () => {
    const { page: slides } = await openPage(`${host.url}level-3`, { serviceWorkers: 'allow' })
    await (await slides.context().newPage()).goto(`${host.url}presenter/level-3`)
    const page = await slides.context().newPage()
    await page.goto(`${host.url}ready`)
    const lines = page.locator('.ready-screen dl > div')
    await expect.poll(async () => (await lines.allInnerTexts()).join('\n'), { timeout: 90_000 }).toMatch(/(\d+) of \1 files are kept here/)
    const texts = (await lines.allInnerTexts()).join('\n')
    expect(texts).toContain('2 loaded')
    expect(texts).toContain('slides and presenter are open')
    expect(texts).toContain('built without notes')
    expect((await page.locator('.verdict').allInnerTexts()).join()).toContain('Not yet')
  })
})
