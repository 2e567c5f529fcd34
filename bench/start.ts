import type { Browser, Page } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { median } from './slow-page.ts'

/** A command with which a speaker starts a deck. */
export interface Start {
  readonly cwd: string
  /** What Node runs, for a port. */
  readonly args: (port: number) => readonly string[]
  /** A condition in the page: the first slide takes a key. */
  readonly ready: string
}

const PATIENCE = 120_000

/** From the command to the first slide in milliseconds: where nothing was built yet, then the median of `runs` more. */
export async function measureStart(browser: Browser, start: Start, runs: number): Promise<{ readonly cold: number, readonly warm: number }> {
  const cold = await startOnce(browser, start)
  const warm: number[] = []
  for (let run = 0; run < runs; run++)
    warm.push(await startOnce(browser, start))
  return { cold, warm: median(warm) }
}

async function startOnce(browser: Browser, { cwd, args, ready }: Start): Promise<number> {
  const port = await freePort()
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const begun = performance.now()
  const child = spawn(process.execPath, args(port), { cwd, stdio: 'ignore' })
  try {
    await open(page, `http://localhost:${port}/`)
    await page.waitForFunction(ready, undefined, { timeout: PATIENCE })
    return performance.now() - begun
  }
  finally {
    const ended = new Promise(resolve => child.once('close', resolve))
    child.kill()
    await ended
    await page.close()
  }
}

/** Opens an address as soon as somebody answers there. */
async function open(page: Page, url: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(50)) {
    try {
      await fetch(url)
      return void await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
    }
    catch {}
  }
  throw new Error(`nobody answers at ${url}`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('there is no free port')))
    })
  })
}
