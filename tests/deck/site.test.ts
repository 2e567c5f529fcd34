import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { StaticHost } from './static-host.ts'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { introductionOf } from '../../model/introduction.ts'
import { PAGE_PATHS } from '../../model/pages.ts'
import { slidesOf } from '../../model/running-order.ts'
import { pageTitle } from '../../toolkit/deck/titles.ts'
import { launchBrowser } from '../../toolkit/shell/browser.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { appArrives, settle } from './browser.ts'
import { staticHost } from './static-host.ts'

const BASE = '/talks/five-levels/'
const SITE_URL = `https://example.org${BASE}`

const slides = slidesOf(deck, deck.talk.main)

let folder: string
let host: StaticHost
let browser: Browser

/** Every page of the site by its address; the first one is empty. */
let addresses: string[]

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'five-levels-site-')), 'dist')
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'commands/build.ts'), '--base', BASE, '--out', folder, '--without-notes'], {
    env: { ...process.env, SITE_URL },
    encoding: 'utf8',
  })
  expect(stdout + stderr).toContain('✓')
  expect(status).toBe(0)
  addresses = files().filter(name => name.endsWith('.html') && !/^(?:404|app)\.html$/.test(name)).map(name => name.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''))
  host = await staticHost(folder, BASE)
  browser = await launchBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await host?.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
}

async function open(options: BrowserContextOptions, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  try {
    await use(context)
  }
  finally {
    await context.close()
  }
}

/** What a page does wrong: violations of its policy, exceptions, console errors, requests to other hosts, cookies. */
async function watch(page: Page): Promise<string[]> {
  const trouble: string[] = []
  await page.exposeFunction('report', (what: string) => trouble.push(what))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    Reflect.get(window, 'report')(`${location.pathname}: ${violatedDirective} ${blockedURI}`)))
  page.on('pageerror', error => trouble.push(`${page.url()}: ${error.message}`))
  page.on('console', message => message.type() === 'error' && trouble.push(`${page.url()}: ${message.text()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(host.url) && !/^(?:data|blob):/.test(request.url()))
      trouble.push(`${page.url()} asks for ${request.url()}`)
  })
  return trouble
}

describe('without JavaScript', () => {
  it('every address is a page with its text, and what a click would reveal can be seen', { timeout: 180_000 }, () => open({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage()
    const later = page.locator('#snapshot :is(.slidev-vclick-hidden, .dg-later)')
    const poor: string[] = []
    let found = 0
    let linked = 0
    for (const address of addresses.filter(address => !/^\d+$/.test(address))) {
      const response = await page.goto(`${host.url}${address}`)
      const text = (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ')
      if (response?.status() !== 200 || text.length < 10)
        poor.push(`/${address}: ${response?.status()} ${text}`)
      const isSeen = await later.evaluateAll(parts => parts.map(part => getComputedStyle(part).opacity === '1' && getComputedStyle(part).visibility === 'visible'))
      if (isSeen.includes(false))
        poor.push(`/${address} hides ${isSeen.filter(seen => !seen).length} parts`)
      found += isSeen.length
      const { links, missing } = await page.locator('body').evaluate(linksBelow)
      poor.push(...missing.map(link => `/${address} has no ${link} below its slide`))
      linked += links
    }
    expect(poor).toEqual([])
    expect(found).toBeGreaterThan(0)
    expect(linked).toBeGreaterThan(slides.length)
  }))

  it('a slide by its number tells what is on it, and leads to its name', () => open({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage()
    expect(readFileSync(join(folder, '7.html'), 'utf8')).toContain(slides[6]?.title)
    await page.goto(`${host.url}7`)
    await page.waitForURL(`${host.url}${slides[6]?.id}`)
  }))

  it('the next slide is a link away', () => open({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage()
    await page.goto(`${host.url}${slides[1]?.id}`)
    await page.getByRole('link', { name: 'Next' }).click()
    expect(page.url()).toBe(`${host.url}${slides[2]?.id}`)
  }))
})

describe('the head of a page', () => {
  const head = (id: string) => {
    const html = readFileSync(join(folder, `${id}.html`), 'utf8')
    const content = (pattern: RegExp) => pattern.exec(html)?.[1]
    return {
      title: content(/<title>([^<]*)/),
      description: content(/<meta name="description" content="([^"]*)"/),
      canonical: content(/<link rel="canonical" href="([^"]*)"/),
      url: content(/<meta property="og:url" content="([^"]*)"/),
      image: content(/<meta property="og:image" content="([^"]*)"/),
    }
  }

  it('is its own on every slide, with absolute addresses', () => {
    const heads = slides.map(({ id }) => head(id))
    expect(new Set(heads.map(({ title }) => title)).size).toBe(slides.length)
    expect(new Set(heads.map(({ description }) => description)).size).toBe(slides.length)
    expect(head('level-3')).toMatchObject({
      title: pageTitle(deck.talk, slides.find(({ id }) => id === 'level-3')?.title ?? ''),
      canonical: `${SITE_URL}level-3`,
      url: `${SITE_URL}level-3`,
      image: `${SITE_URL}cards/l3.png`,
    })
    expect(heads[0]?.canonical).toBe(SITE_URL)
  })

  it.each(PAGE_PATHS)('is there on /%s as well', (address) => {
    const { title, canonical, url, image } = head(`${address}index`)
    expect({ title, canonical, url, image }).toEqual({
      title: introductionOf(deck, address).title,
      canonical: SITE_URL + address,
      url: SITE_URL + address,
      image: `${SITE_URL}cards/talk.png`,
    })
    expect(readFileSync(join(folder, address, 'index.html'), 'utf8')).toContain('http-equiv="Content-Security-Policy"')
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain(`<loc>${SITE_URL}${address}</loc>`)
  })

  it('names a picture of 1200 x 630 that is there', () => {
    const images = new Set(slides.map(({ id }) => head(id).image ?? ''))
    expect(images.size).toBe(deck.levels.length + 1)
    for (const image of images) {
      const png = readFileSync(join(folder, image.slice(SITE_URL.length)))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    }
  })

  it('is on the map of the site once per slide', () => {
    const places = Array.from(readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)/g), match => match[1])
    expect(new Set(places).size).toBe(places.length)
    expect(places.slice(0, deck.slides.length)).toEqual([SITE_URL, ...deck.slides.slice(1).map(({ id }) => `${SITE_URL}${id}`)])
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`)
  })

  it('describes the talk to search engines', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ name: deck.talk.title, url: SITE_URL, timeRequired: 'PT20M', inLanguage: 'en' })
  })
})

describe('on a static host', () => {
  it('a slide by its number takes along what its address asks for', () => open({ serviceWorkers: 'block' }, async (context) => {
    const page = await context.newPage()
    await page.goto(`${host.url}7?clicks=2`)
    await page.waitForURL(`${host.url}${slides[6]?.id}?clicks=2`)
  }))

  it('every page has the one policy, and holds nothing that it forbids', () => {
    const pages = files().filter(name => name.endsWith('.html')).map(name => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(new Set(pages.map(({ html }) => policyOf(html))).size).toBe(1)
    const policy = policyOf(pages[0]?.html ?? '')?.replaceAll('&#39;', '\'') ?? ''
    expect(policy).toContain('script-src')
    const faults = pages.flatMap(({ name, html }) => [
      ...Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => createHash('sha256').update(script).digest('base64')).filter(hash => !policy.includes(`'sha256-${hash}'`)).map(hash => `${name} runs a script of its own, ${hash}`),
      ...Array.from(html.matchAll(/<(?:script|link|img|iframe)\b[^>]* (?:src|href)="(?:https?:)?\/\/[^"]*"/g), ([tag]) => tag).filter(tag => !tag.includes('rel="canonical"')).map(tag => `${name} asks another host: ${tag}`),
      ...Array.from(html.matchAll(/<[a-z][^>]*\s(on[a-z]+)=/g), ([, handler]) => `${name} has ${handler}`),
    ])
    expect(faults).toEqual([])
  })

  /** A page of each kind; the app itself keeps to the policy on every slide, or walk.test.ts would fail. */
  const kinds = ['', 'level-3', '7', 'presenter/', 'presenter/level-3', 'overview', 'notes', 'notes-edit', 'print?print', 'entry', 'ready', ...PAGE_PATHS]

  it.each(kinds)('/%s keeps to its policy, asks no other host and sets no cookie', address => open({ serviceWorkers: 'block' }, async (context) => {
    const page = await context.newPage()
    const trouble = await watch(page)
    await page.goto(`${host.url}${address}`)
    await appArrives(page)
    expect(trouble).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(host.missing).toEqual([])
  }))

  it('the policy lets no script run that is not the site\'s own', () => open({}, async (context) => {
    const page = await context.newPage()
    const response = await page.goto(host.url)
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
  }))

  it('keeps files with a hash in their name for good, and no page', async () => {
    const asset = files().find(name => name.startsWith('assets/')) ?? ''
    expect((await fetch(`${host.url}${asset}`.replace('deck.localhost', '127.0.0.1'))).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(host.url.replace('deck.localhost', '127.0.0.1'))).headers.get('cache-control')).toBeNull()
  })

  const number = slides.findIndex(({ id }) => id === 'level-3') + 1
  it.each(['level-3', `${number}`, 'overview', 'presenter/level-3', `presenter/${number}`])('/%s can be loaded again', address => open({ serviceWorkers: 'block' }, async (context) => {
    const page = await context.newPage()
    await page.goto(`${host.url}${address}`)
    await page.reload()
    await page.waitForFunction(() => (document.getElementById('app')?.textContent ?? '').length > 100)
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${BASE}(?:presenter/)?(?:level-3|${number}|overview)$`))
  }))

  it('an address that does not exist says so', () => open({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage()
    expect((await page.goto(`${host.url}no-such-slide`))?.status()).toBe(404)
    expect((await page.locator('main').allInnerTexts()).join()).toContain('does not exist')
  }))
})

describe('taking over', () => {
  const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }]
  it.each(SIZES)('the app draws what the page showed: $width x $height', { timeout: 120_000 }, viewport => open({ viewport, serviceWorkers: 'block', reducedMotion: 'reduce' }, async (context) => {
    const moved: string[] = []
    const page = await context.newPage()
    await page.addInitScript(() => {
      const shifts: number[] = []
      const paints: { time: number, size: number }[] = []
      Object.assign(window, { shifts, paints })
      new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(Number(Reflect.get(entry, 'value'))))).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver(list => list.getEntries().forEach(entry => paints.push({ time: entry.startTime, size: Number(Reflect.get(entry, 'size')) }))).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    for (const { id } of slides.filter((_, index) => index % 4 === 0)) {
      // First as it comes, with the app held back, then with the app in its place.
      let letGo = () => {}
      const held = new Promise<void>(resolve => letGo = resolve)
      await page.route('**/assets/*.js', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(`${host.url}${id}`, { waitUntil: 'commit' })
      await page.locator('#snapshot .slidev-page').waitFor()
      await page.evaluate(drawnTwice)
      const before = await page.evaluate(placesOfText, '#snapshot')
      // A page that comes in parts may be painted in parts, and a browser tells of a paint when it is on the screen.
      await page.waitForFunction(() => Reflect.get(window, 'paints').length > 0)
      await page.evaluate(drawnTwice)
      const painted = await page.evaluate(() => performance.now())
      letGo()
      await page.waitForFunction(() => window.early !== undefined)
      await page.evaluate(() => window.early?.start())
      await page.waitForFunction(() => document.getElementById('snapshot') === null)
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
  }))

  it('nothing moves where the fonts are late', () => open({ serviceWorkers: 'block', reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage()
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 })
      new PerformanceObserver(list => Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + list.getEntries().length })).observe({ type: 'layout-shift', buffered: true })
    })
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
      await page.goto(`${host.url}${id}`, { waitUntil: 'commit' })
      await page.waitForFunction(fontsAreHere)
      await appArrives(page)
      await page.locator('#app .deck').first().waitFor()
      await page.evaluate(drawnTwice)
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), id).toBe(0)
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }))

  it.each(['light', 'dark'] as const)('the page is %s from the start for a reader who chose that', scheme => open({ serviceWorkers: 'block', colorScheme: scheme === 'dark' ? 'light' : 'dark' }, async (context) => {
    const page = await context.newPage()
    await page.addInitScript(scheme => localStorage.setItem('slidev-color-schema', scheme), scheme)
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${host.url}level-3`)
    const colour = await page.locator('#snapshot .deck').evaluate(deck => getComputedStyle(deck).backgroundColor)
    expect(colour).toBe(scheme === 'dark' ? 'rgb(16, 18, 25)' : 'rgb(251, 249, 244)')
  }))
})

/** Counts the links on a slide that nothing has to reveal, and lists those that are not below it as well, where a finger finds them. Runs inside the page. */
function linksBelow(body: Element): { readonly links: number, readonly missing: readonly string[] } {
  const below = [...body.querySelectorAll('.slide-links a')].map(link => link.getAttribute('href'))
  const links = [...body.querySelectorAll('#snapshot .slidev-page :is(.deck, .progress-rail) a[href]')].filter(link => !link.closest('.slidev-vclick-hidden')).map(link => link.getAttribute('href') ?? '')
  return { links: links.length, missing: links.filter(link => !below.includes(link)) }
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

/** Resolves when everything is on this machine: a worker is active once it has it all. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => void await navigator.serviceWorker.ready)
}

/** Addresses of slides and screens as people write them, and where they lead. */
const WAYS = [
  ['level-3/', 'level-3'],
  ['level-3/?clicks=2', 'level-3?clicks=2'],
  ['level-3.html', 'level-3'],
  ['opening-guess/', 'opening-guess?talk=45'],
  ['7/', '7'],
  ['overview/', 'overview'],
  ['presenter', 'presenter/1'],
  ['presenter/level-3/', 'presenter/level-3'],
  ['presenter/?talk=10', 'presenter/1?talk=10'],
  ['index.html', '1'],
  ['7?from=example.org', '7?from=example.org'],
] as const

/** Opens each of the ways below `url`, and says which ones lead elsewhere. */
async function astray(page: Page, url: string): Promise<string[]> {
  const wrong: string[] = []
  for (const [address, leadsTo] of WAYS) {
    await page.goto(url + address)
    await appArrives(page)
    await page.locator('.slidev-slide-container, .slidev-page').first().waitFor({ state: 'attached' })
    // A slide is written by its name, and so is its number.
    const wanted = leadsTo.replace(/(?<=^|\/)\d+/, number => slides[Number(number) - 1]?.id ?? '')
    if (![url + leadsTo, url + wanted].includes(page.url()))
      wrong.push(`${address} -> ${page.url().slice(url.length)}`)
  }
  return wrong
}

/** Opens the pages beside the slides below `url` without the slash, and says which ways lead elsewhere, and which links on them nowhere. */
async function astrayPages(page: Page, url: string): Promise<string[]> {
  const wrong: string[] = []
  const links = new Set<string>()
  for (const path of PAGE_PATHS) {
    for (const rest of ['', '?from=example.org', '#main', '?role=ml-engineer#main']) {
      await page.goto(url + path.slice(0, -1) + rest)
      if (page.url() !== url + path + rest || await page.title() !== introductionOf(deck, path).title)
        wrong.push(`${path}${rest} -> ${page.url()}: ${await page.title()}`)
    }
    const found = await page.locator('a').evaluateAll(all => all.map(link => link instanceof HTMLAnchorElement ? link.href.replace(/#.*/, '') : ''))
    const inside = found.filter(link => link.startsWith(new URL(url).origin))
    if (inside.length < 2)
      wrong.push(`${path} leads nowhere`)
    inside.forEach(link => links.add(link))
  }
  const lost = await page.evaluate(async links => (await Promise.all(links.map(async link => (await fetch(link)).ok ? [] : [link]))).flat(), [...links])
  return [...wrong, ...lost]
}

it('finds a slide also with a slash or .html behind its name', { timeout: 120_000 }, () => open({ serviceWorkers: 'block' }, async (context) => {
  const own = await staticHost(folder, BASE)
  expect(await astray(await context.newPage(), own.url)).toEqual([])
  await own.close()
}))

describe('offline', () => {
  it('leads to every page and slide, however its address is written, and opens everything, after one visit', { timeout: 300_000 }, () => open({}, async (context) => {
    const page = await context.newPage()
    const own = await staticHost(folder, BASE)
    await page.goto(own.url)
    await kept(page)
    expect(await astrayPages(page, own.url)).toEqual([])
    expect(await astray(page, own.url)).toEqual([])
    await own.close()
    expect(await astrayPages(page, own.url)).toEqual([])
    expect(await astray(page, own.url)).toEqual([])
    for (const address of ['', '7', 'outline', ...slides.filter((_, index) => index % 5 === 0).map(({ id }) => id), 'level-3?clicks=2']) {
      await page.goto(`${own.url}${address}`)
      await settle(page)
    }
    await page.goto(`${own.url}overview`)
    await page.locator('.slidev-slide-container').first().waitFor()
    for (const file of ['slides.pdf', ...files().filter(name => name.startsWith('diagrams/'))]) {
      const size = await page.evaluate(async file => (await (await fetch(file)).blob()).size, file)
      expect(size).toBeGreaterThan(1000)
    }
  }))

  it('offers a new version and does not force it', { timeout: 120_000 }, () => open({}, async (context) => {
    const page = await context.newPage()
    await page.goto(host.url)
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
      await page.waitForURL(`${host.url}${slides[1]?.id}`)
      expect(await page.evaluate(() => Reflect.get(window, 'stays'))).toBe(true)
      await offer.getByRole('button', { name: 'Load it' }).click()
      await page.waitForFunction(() => !('stays' in window))
    }
    finally {
      writeFileSync(join(folder, 'sw.js'), worker)
    }
  }))

  it('keeps nothing for a reader who saves data', () => open({}, async (context) => {
    const page = await context.newPage()
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await page.clock.install()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(host.url)
    await appArrives(page)
    await page.clock.runFor(60_000)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(asked.filter(url => /\/md-.*\.js$/.test(url))).toHaveLength(1)
  }))

  it('says what is missing before a talk', { timeout: 120_000 }, () => open({}, async (context) => {
    await (await context.newPage()).goto(`${host.url}first-cell`)
    await (await context.newPage()).goto(`${host.url}presenter/first-cell`)
    const page = await context.newPage()
    await page.goto(`${host.url}ready`)
    const lines = page.locator('.ready-screen dl > div')
    await expect.poll(async () => (await lines.allInnerTexts()).join('\n'), { timeout: 90_000 }).toMatch(/(\d+) of \1 files are kept here/)
    const texts = (await lines.allInnerTexts()).join('\n')
    expect(texts).toContain('2 loaded')
    expect(texts).toContain('slides and presenter are open')
    expect(texts).toContain('built without notes')
    expect((await page.locator('.verdict').allInnerTexts()).join()).toContain('Not yet')
  }))
})

it('leaves out what no slide uses', () => {
  const scripts = files().filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
  for (const library of [/mermaid\.initialize|mermaidAPI/, /katex-mathml|KaTeX/, /monaco-editor|editor\.worker/, /RecordRTC|MediaStreamRecorder/, /createHighlighter|TextMate/])
    expect(scripts).not.toMatch(library)
})

it('holds no speaker\'s note when it is built without notes', () => {
  const notes = ['slides.md', ...readdirSync(join(ROOT, 'pages')).map(name => `pages/${name}`)]
    .flatMap(name => Array.from(readFileSync(join(ROOT, name), 'utf8').matchAll(/<!--\n(.*?)-->/gs), match => match[1] ?? ''))
    .flatMap(note => note.split(/\[click\]|\n\n/))
    // Words that are the same where they are written and where they are said.
    .flatMap(text => text.split(/\[\[.*?\]\]|[^\w ,.:;-]/))
    .map(text => text.trim().slice(0, 60))
    .filter(text => text.length >= 40)
  expect(notes.length).toBeGreaterThan(slides.length)
  const site = files().filter(name => /\.(?:html|js|css|json|svg)$/.test(name)).map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
  // A note may say sentences of the data as they stand.
  const data = JSON.stringify(deck).replaceAll('","', ' ')
  expect(notes.filter(note => site.includes(note) && !data.includes(note))).toEqual([])
})
