import type { Browser, CDPSession, Page } from 'playwright-chromium'

/** A phone in a train: 1.6 Mbit/s, 150 ms, a processor a quarter as fast. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const CPU_SLOWER = 4

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
  if (network)
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  return { page, devtools }
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
