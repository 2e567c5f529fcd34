import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-chromium'
import type { StaticHost } from './static-host.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { launchBrowser } from '../../toolkit/shell/browser.ts'
import { staticHost } from './static-host.ts'

/** What the app is made of; what answers before it is not among it. */
const APP = /\/assets\/(?!site-)[^/]*\.js$/
const READER = /\/assets\/site-[^/]*\.js$/

const NOTHING = /^$/
const FIVE = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']

let host: StaticHost
let browser: Browser

beforeAll(async () => {
  host = await staticHost(builtFolder(), '/')
  browser = await launchBrowser(inject('pageBrowser'))
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
})

interface Opened extends AsyncDisposable {
  readonly page: Page
  /** Lets what was held back come. */
  readonly letGo: () => void
}

/** Opens a page of the site as its HTML brings it: files that match `held` are held back, those that match `late` come after the first paint. */
async function open(address: string, held: RegExp, options: BrowserContextOptions = {}, late = NOTHING): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  let letGo = (): void => {}
  const free = new Promise<void>(resolve => letGo = resolve)
  await page.route(held, async (route: Route) => {
    await free
    await route.continue()
  })
  await page.route(late, async (route: Route) => {
    await painted(page)
    await route.continue()
  })
  await page.goto(host.url + address, { waitUntil: 'commit' })
  await page.locator('#snapshot .slidev-page, .live-island').first().waitFor()
  return { page, letGo, [Symbol.asyncDispose]: () => context.close() }
}

async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

/** The same, with somebody there to answer. */
async function openAnswering(address: string, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open(address, APP, options)
  await opened.page.waitForFunction(() => window.early !== undefined)
  return opened
}

/** Presses keys one after the other; says where they led. */
async function press(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys)
    await page.keyboard.press(key)
  return placeOf(page)
}

/** The address of what is shown, below that of the site. */
async function placeOf(page: Page): Promise<string> {
  await page.evaluate(() => window.early?.settled())
  return page.url().slice(host.url.length)
}

async function bringApp({ page, letGo }: Opened): Promise<void> {
  letGo()
  await page.evaluate(() => window.early?.start())
  await page.waitForFunction(() => document.getElementById('snapshot') === null)
}

/** Tells whether something else is shown than when this was asked the last time. Runs inside the page. */
function isShownAnew(): boolean {
  const [before, shown] = [Reflect.get(window, 'wasShown'), document.getElementById('snapshot')?.innerHTML]
  Object.assign(window, { wasShown: shown })
  return shown !== before
}

/** Lets so many frames pass. Runs inside the page. */
async function pass(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++)
    await new Promise(resolve => requestAnimationFrame(resolve))
}

/** How many pixels of two pictures are different. Runs in a page. */
async function differentPixels(pictures: readonly string[]): Promise<number> {
  const [one = [], other = []] = await Promise.all(pictures.map(async (picture) => {
    const image = new Image()
    image.src = picture
    await image.decode()
    const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d')
    drawing?.drawImage(image, 0, 0)
    return new Uint32Array(drawing?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer())
  }))
  return Array.from(one).filter((pixel, index) => pixel !== other[index]).length
}

describe('before the app is here', () => {
  it('keys step through the clicks and on to the next page', async () => {
    const short = slidesOf(deck, '10').map(({ id }) => id)
    await using opened = await openAnswering('what-helped?talk=10')
    const { page } = opened
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    expect(await press(page, 'ArrowRight')).toBe('what-helped?talk=10&clicks=1')
    expect(await press(page, ' ')).toBe('what-helped?talk=10&clicks=2')
    expect(await page.locator('#snapshot .slidev-vclick-hidden').count()).toBe(0)
    expect(await press(page, 'PageDown')).toBe('level-3?talk=10')
    expect(await page.locator('#snapshot .number').textContent()).toBe(`Slide ${short.indexOf('level-3') + 1}`)
    expect(await press(page, 'ArrowLeft')).toBe('what-helped?talk=10&clicks=2')
    expect(await press(page, 'ArrowUp')).toBe(`${short[short.indexOf('what-helped') - 1]}?talk=10`)
    expect(await press(page, 'End', 'Home')).toBe('title?talk=10')
    await page.goBack()
    await page.goBack()
    expect(await placeOf(page)).toBe(`${short[short.indexOf('what-helped') - 1]}?talk=10`)
    await page.goForward()
    await page.goForward()
    expect(await placeOf(page)).toBe('title?talk=10')
    // What was on the screen once is not asked for again.
    expect(asked).toContain('/title')
    expect(asked).not.toContain('/what-helped')
  })

  it('what was pressed before there was anybody to answer is done', async () => {
    await using opened = await open('level-3', READER)
    const { page, letGo } = opened
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    letGo()
    await page.waitForFunction(() => window.early !== undefined)
    expect(await placeOf(page)).toBe('level-3?clicks=2')
  })

  it('a tap beside the slide and a swipe lead on', async () => {
    await using opened = await openAnswering('gap', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const { page } = opened
    const devtools = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 420 }] })
    await page.touchscreen.tap(330, 190)
    await page.waitForURL(`${host.url}gap?clicks=1`)
    await page.touchscreen.tap(40, 190)
    await page.waitForURL(`${host.url}gap`)
    await touch('touchStart', 300)
    await touch('touchMove', 180)
    await touch('touchEnd')
    await page.waitForURL(`${host.url}gap?clicks=1`)
  })

  it('a link to a slide leads there without leaving the page', async () => {
    await using opened = await openAnswering('outline')
    const { page } = opened
    await page.evaluate(() => Object.assign(window, { stays: true }))
    await page.locator('#snapshot .slidev-page a[href="/level-3"]').first().click()
    await page.waitForURL(`${host.url}level-3`)
    expect(await page.evaluate(() => 'stays' in window)).toBe(true)
    expect(await page.title()).toContain(slidesOf(deck, deck.talk.main).find(({ id }) => id === 'level-3')?.title)
  })

  it('the whole talk can be stepped through, forward and back, if the app never comes', async () => {
    await using opened = await openAnswering('')
    const { page } = opened
    const all = slidesOf(deck, deck.talk.main).map(({ id }) => id)
    const places = [await press(page, 'End', 'Home')]
    const unseen: string[] = []
    await page.evaluate(isShownAnew)
    for (let place = ''; ; places.push(place)) {
      place = await press(page, 'ArrowRight')
      if (place === places.at(-1))
        break
      // A click that shows nothing would be lost.
      if (!await page.evaluate(isShownAnew))
        unseen.push(place)
    }
    expect(unseen).toEqual([])
    expect([...new Set(places.map(place => place.replace(/\?.*/, '')))]).toEqual(all)
    expect(places.some(place => place.includes('clicks'))).toBe(true)
    const back = [places.at(-1) ?? '']
    for (const _ of places.slice(1))
      back.push(await press(page, 'ArrowLeft'))
    expect(back).toEqual(places.toReversed())
  }, 120_000)

  it('a tick on the page of the self-assessment counts', async () => {
    await using opened = await open('assessment/', /\/assets\/[^/]*\.js$/)
    const { page, letGo } = opened
    const box = page.locator('[data-island=assessment] input[type=checkbox]').first()
    await box.check()
    letGo()
    await page.locator('[data-island=assessment][data-v-app]').waitFor()
    await expect.poll(() => box.isChecked()).toBe(true)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(await box.inputValue())
  })
})

describe('while the app is coming', () => {
  it('of five keys in a row none is lost and none done twice', async () => {
    await using without = await openAnswering('first-cell')
    const wanted = await press(without.page, ...FIVE)
    // At all times: before the app has begun, while it draws, and when it takes over.
    for (const frames of [0, 2, 6, 18]) {
      await using opened = await openAnswering('first-cell')
      const { page, letGo } = opened
      letGo()
      await page.evaluate(() => window.early?.start())
      for (const key of FIVE) {
        await page.keyboard.press(key)
        await page.evaluate(pass, frames)
      }
      await page.waitForFunction(() => document.getElementById('snapshot') === null)
      await expect.poll(() => page.url().slice(host.url.length), { message: `${frames} frames after each key` }).toBe(wanted)
    }
  })

  it('a key that needs it is done when it is here, and what follows in its sense', async () => {
    await using opened = await openAnswering('first-cell')
    await opened.page.keyboard.press('o')
    await opened.page.keyboard.press('ArrowRight')
    await bringApp(opened)
    const next = slidesOf(deck, deck.talk.main).findIndex(({ id }) => id === 'first-cell') + 2
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.ariaLabel ?? '')).toMatch(new RegExp(`^${next}:`))
    expect(await placeOf(opened.page)).toBe('first-cell')
  })

  it('it takes over what has the focus', async () => {
    await using opened = await openAnswering('first-cell')
    await opened.page.locator('#snapshot .read-link').focus()
    await bringApp(opened)
    expect(await opened.page.evaluate(() => document.activeElement?.className)).toBe('read-link')
  })
})

describe('when the app takes over', () => {
  const cases: readonly { readonly title: string, readonly address: string, readonly options?: BrowserContextOptions, readonly late?: RegExp, readonly slower?: number }[] = [
    { title: 'in the middle of a slide', address: 'step-1-2' },
    { title: 'in the dark scheme', address: 'level-3', options: { colorScheme: 'dark' } },
    { title: 'in a short talk', address: 'level-3?talk=5' },
    { title: 'with late fonts', address: 'tools?talk=45', late: /\.woff2$/ },
    { title: 'on a busy machine', address: 'ladder', slower: 6 },
  ]
  it.each(cases)('$title, nothing is seen of it', async ({ address, options, late, slower = 1 }) => {
    await using opened = await open(address, APP, options, late)
    const { page } = opened
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.waitForFunction(() => window.early !== undefined)
    const place = await press(page, 'ArrowRight', 'ArrowRight')
    expect(place).toMatch(/clicks=2/)
    const before = await page.screenshot({ animations: 'disabled' })
    await bringApp(opened)
    expect(await placeOf(page)).toBe(place)
    const after = await page.screenshot({ animations: 'disabled' })
    // Where layers meet, and at the edge of a letter, a pixel may be rounded otherwise; a letter that moved has more.
    expect(await page.evaluate(differentPixels, [before, after].map(picture => `data:image/png;base64,${picture.toString('base64')}`))).toBeLessThan(20)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url().slice(host.url.length)).not.toBe(place)
  })
})

it('has the app come in a pause, but not for who saves data', async () => {
  await using plain = await openAnswering('first-cell')
  plain.letGo()
  await plain.page.waitForFunction(() => document.getElementById('snapshot') === null)

  await using context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.clock.install()
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(`${host.url}first-cell`)
  await page.waitForFunction(() => window.early !== undefined)
  await page.clock.runFor(60_000)
  expect(asked.filter(url => APP.test(url))).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(url => url.pathname !== '/first-cell')
})
