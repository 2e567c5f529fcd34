import type { Browser } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import { at, median, openUntil, PAINTED, slowPage } from './slow-page.ts'

/** What opening a slide costs a reader. */
export interface Load {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly shift: number
  readonly blocking: number
  /** Until the deck takes a key. */
  readonly interactive: number
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
  readonly foreign: number
}

/** Opens a slide on a slow phone with an empty cache; medians of `runs`. */
export async function measureLoad(browser: Browser, { url, ready }: Deck, path: string, runs: number): Promise<Load> {
  const loads: Load[] = []
  for (let run = 0; run < runs; run++)
    loads.push(await loadOnce(browser, url, ready, path))
  const middle = (pick: (load: Load) => number) => median(loads.map(pick))
  return {
    firstPaint: middle(load => load.firstPaint),
    largestPaint: middle(load => load.largestPaint),
    shift: middle(load => load.shift),
    blocking: middle(load => load.blocking),
    interactive: middle(load => load.interactive),
    bytes: middle(load => load.bytes),
    scriptBytes: middle(load => load.scriptBytes),
    requests: middle(load => load.requests),
    foreign: middle(load => load.foreign),
  }
}

async function loadOnce(browser: Browser, url: string, ready: string, path: string): Promise<Load> {
  const slow = await slowPage(browser, { network: true })
  const { page, devtools } = slow
  const started = new Map<string, { readonly url: string, readonly isScript: boolean }>()
  const done: { readonly isScript: boolean, readonly bytes: number }[] = []
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
    void (request.url.startsWith('data:') || started.set(requestId, { url: request.url, isScript: type === 'Script' || request.url.endsWith('.js') })))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    done.push({ isScript: started.get(requestId)?.isScript ?? false, bytes: encodedDataLength }))
  await page.addInitScript(watchPaints)
  const interactive = await openUntil(slow, url + path, ready)
  const atOnce = { files: [...done], requests: [...started.values()] }
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  await page.context().close()
  const sum = (files: typeof done) => files.reduce((total, { bytes }) => total + bytes, 0)
  return {
    firstPaint: seen.first,
    largestPaint: seen.largest,
    shift: seen.shift,
    blocking: seen.blocking,
    interactive,
    bytes: sum(atOnce.files),
    scriptBytes: sum(atOnce.files.filter(({ isScript }) => isScript)),
    requests: atOnce.requests.length,
    foreign: atOnce.requests.filter(request => !request.url.startsWith(url)).length,
  }
}

/** How long after the address is entered a picture is on the slide: median in milliseconds. */
export async function measureDiagram(browser: Browser, { url, diagram }: Deck, runs: number): Promise<number> {
  if (diagram === undefined)
    return Number.NaN
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const slow = await slowPage(browser, { network: true })
    times.push(await openUntil(slow, url + diagram.path, `(${diagram.seen}) && ${PAINTED}`))
    await slow.page.context().close()
  }
  return median(times)
}

/** From a key to the picture of the next slide, on a slow processor, over all walks of `runs`; and the heap after ten passes, in MB. */
export async function measureKeys(browser: Browser, deck: Deck, runs: number): Promise<{ readonly p50: number, readonly p95: number, readonly heap: number }> {
  if (!deck.keys)
    return { p50: Number.NaN, p95: Number.NaN, heap: Number.NaN }
  const walks: Walk[] = []
  for (let run = 0; run < runs; run++)
    walks.push(await walkOnce(browser, deck, deck.keys))
  const times = walks.flatMap(({ times }) => times)
  return { p50: at(times, 0.5), p95: at(times, 0.95), heap: median(walks.map(({ heap }) => heap)) }
}

interface Walk {
  /** From each key to the picture of its slide, in milliseconds. */
  readonly times: readonly number[]
  /** The heap after ten passes, in MB. */
  readonly heap: number
}

async function walkOnce(browser: Browser, { url, ready, app = ready }: Deck, keys: number): Promise<Walk> {
  const { page, devtools } = await slowPage(browser, { network: false })
  await page.goto(url)
  await page.waitForFunction(app)
  await page.waitForTimeout(4000)
  await page.evaluate(watchKeys)
  const step = async (key: string) => {
    await page.keyboard.press(key)
    await page.waitForTimeout(700)
  }
  for (let slide = 0; slide < keys; slide++)
    await step('ArrowDown')
  const times: number[] = await page.evaluate(() => Reflect.get(window, 'keyTimes'))
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  for (let pass = 0; pass < 10; pass++) {
    for (let slide = 0; slide < keys; slide++) {
      await page.keyboard.press(pass % 2 === 0 ? 'ArrowUp' : 'ArrowDown')
      await page.waitForTimeout(40)
    }
  }
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await page.context().close()
  return { times, heap: usedSize / 1e6 }
}

/** Runs in the page. */
function watchPaints(): void {
  const seen = { first: 0, largest: 0, shift: 0, blocking: 0 }
  Object.assign(window, { seen })
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', entry => entry.name === 'first-contentful-paint' && (seen.first = entry.startTime))
  watch('largest-contentful-paint', entry => seen.largest = entry.startTime)
  watch('layout-shift', entry => seen.shift += Number(Reflect.get(entry, 'value')))
  watch('longtask', entry => seen.blocking += Math.max(0, entry.duration - 50))
}

/** Runs in the page: from a key to the frame after the slide has changed. */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  const shown = () => [...document.querySelectorAll<HTMLElement>('#slideshow .slidev-page')].filter(page => page.style.display !== 'none' && page.querySelector('h1, h2, .slidev-layout, .deck')).at(-1)?.dataset.slidevNo
  addEventListener('keydown', ({ timeStamp }) => {
    const before = shown()
    const look = () => shown() === before
      ? performance.now() - timeStamp < 5000 && requestAnimationFrame(look)
      : requestAnimationFrame(() => times.push(performance.now() - timeStamp))
    requestAnimationFrame(look)
  }, true)
}
