import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeEach, inject } from 'vitest'
import { findBrowser, launchBrowser } from '../../toolkit/shell/browser.ts'

/** A page of the built deck together with everything that went wrong on it so far. */
export interface DeckPage {
  readonly page: Page
  /** Console errors and warnings, exceptions, what the page's policy forbids, failed requests and requests to other hosts, as they come. */
  readonly trouble: readonly string[]
}

/** A busy machine is slow, not broken. */
const PATIENCE = 60_000

/** The browsers that run, by their path. */
const browsers = new Map<string, Promise<Browser>>()

/** What is open, in the order in which it was opened. */
const contexts: BrowserContext[] = []
let openBefore = 0

beforeEach(() => {
  openBefore = contexts.length
})

// A page that nobody looks at any more still loads slides and moves its clock.
afterEach(async () => {
  await Promise.all(contexts.splice(openBefore).map(context => context.close()))
})

afterAll(async () => {
  contexts.length = 0
  for (const browser of browsers.values())
    await (await browser).close()
  browsers.clear()
})

/** How a page is opened. */
export type OpenOptions = BrowserContextOptions & {
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
  /** In the Chromium that has windows: only there the screen can be kept awake. */
  readonly hasWindows?: boolean
}

/**
 * Opens an address of the built deck, such as `level-3?clicks=2`, in a page of
 * its own, and waits until it is drawn. A page closes after the test that opened it; what a `beforeAll` opened, after the test file.
 */
export async function openDeck(address: string, options: OpenOptions = {}): Promise<DeckPage> {
  const opened = await openPage(address, options)
  await settle(opened.page)
  return opened
}

/** Opens any address of the site, and waits until it is loaded. Nothing is kept for the time without a network: site.test.ts does that. */
export async function openPage(address: string, { before, hasWindows = false, ...options }: OpenOptions = {}): Promise<DeckPage> {
  const path = hasWindows ? await findBrowser() : inject('pageBrowser')
  const browser = browsers.get(path) ?? launchBrowser(path)
  browsers.set(path, browser)
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block', ...options })
  contexts.push(context)
  context.setDefaultTimeout(PATIENCE)
  if (before)
    await context.addInitScript(before)
  const page = await context.newPage()
  const trouble: string[] = []
  listen(page, trouble, new URL(deckAddress(address)).host)
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`${location.pathname} breaks its policy: ${violatedDirective} ${blockedURI}`)))
  await page.goto(deckAddress(address))
  return { page, trouble }
}

/** The whole address of a place in the built deck. */
export function deckAddress(address: string): string {
  return new URL(address, inject('deckUrl')).href
}

/** Has the app come at once, on a page that has one, and waits until something is shown that is not the snapshot; first-paint.test.ts waits for the pause in which it comes by itself. */
export async function appArrives(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    window.early?.start()
    return document.getElementById('snapshot') === null && (document.getElementById('app') ?? document.body).textContent !== ''
  })
}

/** Waits until what is on the page is drawn in its own fonts. */
export async function settle(page: Page): Promise<void> {
  await appArrives(page)
  await page.locator('#slide-content .deck:visible').first().waitFor()
  await page.locator('.slidev-slide-loading:visible').waitFor({ state: 'hidden' })
  await page.evaluate(async () => {
    await document.fonts.ready
    const ending = document.getAnimations().filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(animation => animation.finished.catch(() => undefined)))
  })
}

/** Presses the arrow key and waits until what it shows is drawn; says whether there was anything left to show. */
export async function goOn(page: Page): Promise<boolean> {
  if (await page.locator('.disabled[title="Go to next slide"]').count() > 0)
    return false
  const address = page.url()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(url => url.href !== address)
  await settle(page)
  return true
}

/** Leads the app to another address of the deck, which it has loaded already, and waits until that is drawn. */
export async function leadTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async address => void await document.getElementById('app')?.__vue_app__?.config.globalProperties.$router.push(address), `/${address}`)
  await settle(page)
}

function listen(page: Page, trouble: string[], home: string): void {
  page.on('console', (message) => {
    // That no service worker is wanted is not said by the page.
    if ((message.type() === 'error' || message.type() === 'warning') && !message.text().endsWith('blocked by Playwright'))
      trouble.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => trouble.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left for another one drops what it was still fetching ahead.
    if (reason !== 'net::ERR_ABORTED')
      trouble.push(`failed request: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      trouble.push(`status ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== home)
      trouble.push(`request to another host: ${request.url()}`)
  })
}
