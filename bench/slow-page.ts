import type { Browser, CDPSession, Page } from 'playwright-chromium'
import { setTimeout as wait } from 'node:timers/promises'

/** A phone in a train: 1.6 Mbit/s, 150 ms, a processor a quarter as fast. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const CPU_SLOWER = 4

/** What is not there by then never comes. */
const PATIENCE = 60_000

export interface SlowPage {
  readonly page: Page
  readonly devtools: CDPSession
}

/** A page of its own context, slowed; the caller closes the context. */
export async function slowPage(browser: Browser, { network }: { readonly network: boolean }): Promise<SlowPage> {
  // The site's policy would forbid the conditions that a bench asks of the page.
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block', bypassCSP: true })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Runtime.enable')
  if (network)
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  return { page, devtools }
}

/** A condition in the page: something is painted. */
export const PAINTED = 'performance.getEntriesByName("first-contentful-paint").length > 0'

/**
 * Opens an address; resolves when a condition in the page holds, with the milliseconds since the page began.
 * The page looks for it by itself, in each frame: Playwright would bring a script of its own for that, which
 * keeps a slow processor busy for half a second, just when the first paint is due.
 */
export async function openUntil(slow: SlowPage, url: string, condition: string): Promise<number> {
  const held = hear(slow, 'tellHeld')
  await slow.page.addInitScript(`(() => {
    const look = () => (${condition}) ? tellHeld(String(performance.now())) : requestAnimationFrame(look)
    requestAnimationFrame(look)
  })()`)
  await slow.page.goto(url, { waitUntil: 'commit' })
  const time = await Promise.race([held, wait(PATIENCE, undefined, { ref: false })])
  if (time === undefined)
    throw new Error(`${url}: this never came: ${condition}`)
  return time
}

/** Resolves with the number that the page tells by calling a function of this name. */
export function hear({ devtools }: SlowPage, name: string): Promise<number> {
  void devtools.send('Runtime.addBinding', { name })
  return new Promise(resolve => devtools.on('Runtime.bindingCalled', call => call.name === name && resolve(Number(call.payload))))
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  return at(values, 0.5)
}

/** The value below which a share of the list lies. */
export function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
