/*
 * The reading page on a slow phone: when its largest text is painted, and how
 * long the search takes from a key to the picture of what it found. `npm run bench:reading`
 */
import type { Browser, Page } from 'playwright-chromium'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildReading } from '../build/reading.ts'
import { launchBrowser } from '../toolkit/shell/browser.ts'
import { writeDeep } from '../toolkit/shell/write.ts'
import { serveCompressed } from './compressed.ts'

const RUNS = 7
const SEARCH_RUNS = 3
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const CPU_SLOWER = 4
const QUERIES = ['docker', 'drift', 'level 3', 'e', 'monitoring', 'zzz']

const outDir = mkdtempSync(join(tmpdir(), 'reading-'))
for (const { path, content } of await buildReading({ base: '/' }))
  writeDeep(join(outDir, path), content)
const server = await serveCompressed(outDir)
const browser = await launchBrowser()
try {
  const loads = []
  for (let run = 0; run < RUNS; run++)
    loads.push(await measureLoad(browser, `${server.url}read/`))
  const searches = []
  for (let run = 0; run < SEARCH_RUNS; run++)
    searches.push(...await measureSearch(browser, `${server.url}read/`))
  console.table({
    'first paint, ms': spread(loads.map(({ first }) => first)),
    'largest paint, ms': spread(loads.map(({ largest }) => largest)),
    'layout shift': spread(loads.map(({ shift }) => shift)),
    'bytes over the network': spread(loads.map(({ bytes }) => bytes)),
    'search: key to answer, ms': spread(searches),
  })
}
finally {
  await browser.close()
  server.close()
  rmSync(outDir, { recursive: true })
}

interface Load {
  readonly first: number
  readonly largest: number
  readonly shift: number
  readonly bytes: number
}

async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const page = await slowPage(browser, true)
  await page.goto(url, { waitUntil: 'networkidle' })
  const load = await page.evaluate(async () => {
    const entries = (type: string) => new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver(list => resolve(list.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => resolve(observer.takeRecords()), 200)
    })
    const resources = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const shifts = await entries('layout-shift')
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largest: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
      bytes: resources.reduce((sum, entry) => sum + ('transferSize' in entry ? Number(entry.transferSize) : 0), 0),
    }
  })
  await page.context().close()
  return load
}

/** Types every query and clears it again; one duration per key, from the key to the picture that shows what was found. */
async function measureSearch(browser: Browser, url: string): Promise<number[]> {
  const page = await slowPage(browser, false)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('searchbox').click()
  await page.waitForTimeout(1000)
  await page.evaluate(watchAnswers)
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: 250 })
    await page.keyboard.press('Escape')
    await page.waitForTimeout(250)
  }
  const answers: number[] = await page.evaluate(() => Reflect.get(window, 'answers'))
  await page.context().close()
  return answers
}

/** Runs in the page: from a key to the end of the first frame in which nothing in the window is still to be laid out. */
function watchAnswers(): void {
  const answers: number[] = []
  Object.assign(window, { answers })
  const isLaidOut = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true })
  const isInWindow = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  }
  const isAnswered = () => ![...document.querySelectorAll('.part, .part [data-group]')]
    .some(group => isLaidOut(group) && ![...group.children].some(isLaidOut) && isInWindow(group))
  const afterFrame = (act: () => void) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(undefined)
  })
  addEventListener('keydown', ({ timeStamp }) => {
    const look = () => isAnswered() ? answers.push(performance.now() - timeStamp) : afterFrame(look)
    afterFrame(look)
  })
}

async function slowPage(browser: Browser, slowNetwork: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  if (slowNetwork)
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  return page
}

function spread(values: readonly number[]): { median: number, p95: number, worst: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 1000) / 1000
  return { median: at(0.5), p95: at(0.95), worst: at(1) }
}
