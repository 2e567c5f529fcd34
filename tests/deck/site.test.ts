import type { StaticHost } from './static-host.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import described from '../../deck.ts'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { pageTitle } from '../../toolkit/deck/titles.ts'
import { appArrives, leadTo, openPage, settle } from './browser.ts'
import { addressesOf, astray, astrayPages, filesOf, headOf, kept, lostOf, openKinds, sizeOfPicture, structuredDataOf } from './site.ts'
import { staticHost } from './static-host.ts'

/* This talk at the root of a host; what depends on a path, an address or the notes, eight-levels.test.ts asks of another ladder. */

const slides = slidesOf(deck, deck.talk.main)
const ids = slides.map(({ id }) => id)
const { pages } = described

const folder = builtFolder()
let host: StaticHost

beforeAll(async () => {
  host = await staticHost(folder, '/')
})

afterAll(() => host?.close())

describe('without JavaScript', () => {
  it('every address is a page with its text, and what a click would reveal can be seen', { timeout: 180_000 }, async () => {
    const { page } = await openPage(host.url, { javaScriptEnabled: false })
    const poor: string[] = []
    let found = 0
    let linked = 0
    for (const address of addressesOf(folder).filter(address => !/^\d+$/.test(address))) {
      const response = await page.goto(host.url + address)
      const text = (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ')
      const { later, hidden, links, missing } = await page.evaluate(readPage)
      if (response?.status() !== 200 || text.length < 10)
        poor.push(`/${address}: ${response?.status()} ${text}`)
      if (hidden > 0)
        poor.push(`/${address} hides ${hidden} parts`)
      poor.push(...missing.map(link => `/${address} has no ${link} below its slide`))
      found += later
      linked += links
    }
    expect(poor).toEqual([])
    expect(host.missing).toEqual([])
    expect(found).toBeGreaterThan(0)
    expect(linked).toBeGreaterThan(slides.length)
  })

  it('a slide by its number tells what is on it, and leads to its name', async () => {
    expect(readFileSync(join(folder, '7.html'), 'utf8')).toContain(slides[6]?.title)
    const { page } = await openPage(`${host.url}7`, { javaScriptEnabled: false })
    await page.waitForURL(host.url + ids[6])
  })

  it('the next slide is a link away', async () => {
    const { page } = await openPage(host.url + ids[1], { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Next' }).click()
    expect(page.url()).toBe(host.url + ids[2])
  })
})

describe('the head of a page', () => {
  it('is its own on every slide', () => {
    const heads = ids.map(id => headOf(folder, id))
    expect(new Set(heads.map(({ title }) => title)).size).toBe(ids.length)
    expect(new Set(heads.map(({ description }) => description)).size).toBe(ids.length)
    expect(headOf(folder, 'level-3').title).toBe(pageTitle(deck.talk, slides.find(({ id }) => id === 'level-3')?.title ?? ''))
  })

  it.each(pages)('is there on /$path as well', ({ path, title }) => {
    expect(headOf(folder, `${path}index`).title).toBe(title)
    expect(readFileSync(join(folder, path, 'index.html'), 'utf8')).toContain('http-equiv="Content-Security-Policy"')
  })

  it('has a picture of 1200 x 630 for the talk and for each level', () => {
    const pictures = filesOf(folder).filter(name => name.startsWith('cards/'))
    expect(pictures.toSorted()).toEqual(['talk', ...deck.levels.map(({ id }) => id)].map(name => `cards/${name}.png`).toSorted())
    expect(pictures.map(name => sizeOfPicture(join(folder, name)))).toEqual(pictures.map(() => [1200, 630]))
  })

  it('describes the talk to search engines', () => {
    expect(structuredDataOf(folder)).toMatchObject({ name: deck.talk.title, timeRequired: 'PT20M', inLanguage: 'en' })
  })
})

describe('on a static host', () => {
  it('a slide by its number takes along what its address asks for', async () => {
    const { page } = await openPage(`${host.url}7?clicks=2`)
    await page.waitForURL(`${host.url}${ids[6]}?clicks=2`)
  })

  it('every page has the one policy, and holds nothing that it forbids', () => {
    const documents = filesOf(folder).filter(name => name.endsWith('.html')).map(name => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(new Set(documents.map(({ html }) => policyOf(html))).size).toBe(1)
    const policy = policyOf(documents[0]?.html ?? '')?.replaceAll('&#39;', '\'') ?? ''
    expect(policy).toContain('script-src')
    const faults = documents.flatMap(({ name, html }) => [
      ...Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => createHash('sha256').update(script).digest('base64')).filter(hash => !policy.includes(`'sha256-${hash}'`)).map(hash => `${name} runs a script of its own, ${hash}`),
      ...Array.from(html.matchAll(/<(?:script|link|img|iframe)\b[^>]* (?:src|href)="(?:https?:)?\/\/[^"]*"/g), ([tag]) => tag).filter(tag => !tag.includes('rel="canonical"')).map(tag => `${name} asks another host: ${tag}`),
      ...Array.from(html.matchAll(/<[a-z][^>]*\s(on[a-z]+)=/g), ([, handler]) => `${name} has ${handler}`),
    ])
    expect(faults).toEqual([])
  })

  // The app itself keeps to its policy on every slide, or walk.test.ts would fail.
  it('a page of each kind keeps to its policy, asks no other host and sets no cookie', { timeout: 120_000 }, async () => {
    const { page, trouble } = await openPage(host.url)
    expect(await openKinds(page, host.url, pages)).toEqual([])
    expect(trouble).toEqual([])
    expect(host.missing).toEqual([])
  })

  it('the presenter at a slide, which is no file, is found by the app, and keeps to the policy', async () => {
    const own = await staticHost(folder, '/')
    const { page, trouble } = await openPage(`${own.url}presenter/level-3`)
    await page.locator('.slidev-presenter').waitFor()
    expect(await page.title()).toContain(slides.find(({ id }) => id === 'level-3')?.title)
    expect(trouble).toEqual([expect.stringMatching(/404/), expect.stringMatching(/404/)])
    expect(own.missing).toEqual(['/presenter/level-3'])
    await own.close()
  })
})

describe('taking over', () => {
  const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }]
  it.each(SIZES)('the app draws what the page showed: $width x $height', { timeout: 120_000 }, async (viewport) => {
    const { page } = await openPage(`${host.url}robots.txt`, { viewport, reducedMotion: 'reduce', before: observePaints })
    const moved: string[] = []
    for (const id of ids.filter((_, index) => index % 4 === 0)) {
      // First as it comes, with the app held back, then with the app in its place.
      let letGo = () => {}
      const held = new Promise<void>(resolve => letGo = resolve)
      await page.route('**/assets/*.js', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(host.url + id, { waitUntil: 'commit' })
      await page.locator('#snapshot .slidev-page').waitFor()
      await page.evaluate(drawnTwice)
      const before = await page.evaluate(placesOfText, '#snapshot')
      // A page that comes in parts may be painted in parts, and a browser tells of a paint when it is on the screen.
      await page.waitForFunction(() => Reflect.get(window, 'paints').length > 0)
      await page.evaluate(drawnTwice)
      const painted = await page.evaluate(() => performance.now())
      letGo()
      await page.waitForFunction(() => window.early !== undefined)
      await appArrives(page)
      const after = await page.evaluate(placesOfText, '#slide-content')
      await page.evaluate(drawnTwice)
      const { shifts, paints }: { shifts: number[], paints: { time: number, size: number }[] } = await page.evaluate(() => ({ shifts: Reflect.get(window, 'shifts'), paints: Reflect.get(window, 'paints') }))
      const sizeBefore = Math.max(...paints.filter(({ time }) => time <= painted).map(({ size }) => size))
      // A line is a little longer in a face that came late.
      const larger = paints.filter(({ time, size }) => time > painted && size > 1.02 * sizeBefore)
      await page.unrouteAll({ behavior: 'wait' })
      if (JSON.stringify(before) !== JSON.stringify(after) || shifts.length > 0 || larger.length > 0)
        moved.push(`${id}: ${shifts.length} shifts, largest paints of ${paints.map(({ size }) => size).join(', ')}, ${before.filter((place, index) => place !== after[index]).slice(0, 3).join(' | ')} -> ${after.filter((place, index) => place !== before[index]).slice(0, 3).join(' | ')}`)
    }
    expect(moved).toEqual([])
  })

  it('nothing moves where the fonts are late', async () => {
    const { page } = await openPage(`${host.url}robots.txt`, { reducedMotion: 'reduce', before: observePaints })
    await page.route('**/assets/*.woff2', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await route.continue()
    })
    // The app comes after the fonts.
    await page.route('**/assets/*.js', async (route) => {
      await page.waitForFunction(fontsAreHere)
      await route.continue()
    })
    for (const id of ['', 'level-3', 'highlights', 'roles']) {
      await page.goto(host.url + id, { waitUntil: 'commit' })
      await page.waitForFunction(fontsAreHere)
      await appArrives(page)
      await page.locator('#app .deck').first().waitFor()
      await page.evaluate(drawnTwice)
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), id).toEqual([])
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  it.each(['light', 'dark'] as const)('the page is %s from the start for a reader who chose that', async (scheme) => {
    const { page } = await openPage(`${host.url}robots.txt`, { colorScheme: scheme === 'dark' ? 'light' : 'dark' })
    await page.addInitScript(scheme => localStorage.setItem('slidev-color-schema', scheme), scheme)
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${host.url}level-3`)
    const colour = await page.locator('#snapshot .deck').evaluate(deck => getComputedStyle(deck).backgroundColor)
    expect(colour).toBe(scheme === 'dark' ? 'rgb(16, 18, 25)' : 'rgb(251, 249, 244)')
  })
})

/** Ways that lead to another talk. */
const TO_TALKS = [['opening-guess/', 'opening-guess?talk=45'], ['presenter/?talk=10', 'presenter/1?talk=10']] as const

it('leads to another talk also with a slash behind the name', async () => {
  const { page } = await openPage(host.url)
  expect(await astray(page, host.url, TO_TALKS, ids)).toEqual([])
})

describe('offline', () => {
  it('leads to every page and slide, and opens everything, after one visit', { timeout: 300_000 }, async () => {
    const own = await staticHost(folder, '/')
    const { page } = await openPage(own.url, { serviceWorkers: 'allow' })
    await kept(page)
    await own.close()
    expect(await astrayPages(page, own.url, pages)).toEqual([])
    expect(await astray(page, own.url, TO_TALKS, ids)).toEqual([])
    expect(await lostOf(page, ids.map(id => own.url + id))).toEqual([])
    for (const address of ['7', 'outline', 'level-3?clicks=2', '']) {
      await page.goto(own.url + address)
      await settle(page)
    }
    for (const id of ids.filter((_, index) => index % 5 === 0)) {
      await leadTo(page, id)
      expect(page.url()).toBe(own.url + id)
    }
    await page.goto(`${own.url}overview`)
    await page.locator('.slidev-slide-container').first().waitFor()
    for (const file of ['slides.pdf', ...filesOf(folder).filter(name => name.startsWith('diagrams/'))]) {
      const size = await page.evaluate(async file => (await (await fetch(file)).blob()).size, file)
      expect(size).toBeGreaterThan(1000)
    }
  })

  it('keeps nothing for a reader who saves data', async () => {
    const { page } = await openPage(`${host.url}robots.txt`, { serviceWorkers: 'allow', before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }) })
    await page.clock.install()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(host.url)
    await appArrives(page)
    await page.clock.runFor(60_000)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(asked.filter(url => /\/md-.*\.js$/.test(url))).toHaveLength(1)
  })
})

it('leaves out what no slide uses', () => {
  const scripts = filesOf(folder).filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
  for (const library of [/mermaid\.initialize|mermaidAPI/, /katex-mathml|KaTeX/, /monaco-editor|editor\.worker/, /RecordRTC|MediaStreamRecorder/, /createHighlighter|TextMate/])
    expect(scripts).not.toMatch(library)
})

/** What a page shows without a script: what a click would reveal and how much of that is hidden, the links on its slide that nothing has to reveal, and those that are not below it as well, where a finger finds them. Runs inside the page. */
function readPage(): { readonly later: number, readonly hidden: number, readonly links: number, readonly missing: readonly string[] } {
  const later = [...document.querySelectorAll('#snapshot :is(.slidev-vclick-hidden, .dg-later)')].map(part => getComputedStyle(part))
  const below = [...document.querySelectorAll('.slide-links a')].map(link => link.getAttribute('href'))
  const links = [...document.querySelectorAll('#snapshot .slidev-page :is(.deck, .progress-rail) a[href]')].filter(link => !link.closest('.slidev-vclick-hidden')).map(link => link.getAttribute('href') ?? '')
  return {
    later: later.length,
    hidden: later.filter(({ opacity, visibility }) => opacity !== '1' || visibility !== 'visible').length,
    links: links.length,
    missing: links.filter(link => !below.includes(link)),
  }
}

/** Notes what moves, and what is painted larger than all before it. Runs inside the page. */
function observePaints(): void {
  const shifts: number[] = []
  const paints: { time: number, size: number }[] = []
  Object.assign(window, { shifts, paints })
  new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(Number(Reflect.get(entry, 'value'))))).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => list.getEntries().forEach(entry => paints.push({ time: entry.startTime, size: Number(Reflect.get(entry, 'size')) }))).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** Resolves when the page is drawn in its own fonts, and observers have been told of it. Runs inside the page. */
async function drawnTwice(): Promise<void> {
  await document.fonts.ready
  for (let frame = 0; frame < 2; frame++)
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Tells whether all fonts have come that the page asks for ahead. Runs inside the page. */
function fontsAreHere(): boolean {
  const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')]
  return asked.length > 0 && asked.every(({ href }) => performance.getEntriesByName(href).length > 0)
}

/** Where every text is, in whole pixels. */
function placesOfText(root: string): string[] {
  const places: string[] = []
  for (const page of document.querySelectorAll(`${root} .slidev-page`)) {
    if (!(page instanceof HTMLElement) || page.style.display === 'none')
      continue
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const { x, y, width, height } = range.getBoundingClientRect()
      if (width > 0)
        places.push(`${texts.currentNode.textContent?.trim()} ${[x, y, width, height].map(Math.round).join(' ')}`)
    }
  }
  return places
}
