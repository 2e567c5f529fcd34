import type { StaticHost } from './static-host.ts'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { openPage } from './browser.ts'
import { A4 } from './engines/engine.ts'
import { useEngine } from './engines/index.ts'
import { staticHost } from './static-host.ts'

const SHEETS = [
  { paper: 'A4', sheet: A4 },
  { paper: 'A4 across', sheet: { width: A4.height, height: A4.width } },
  { paper: 'Letter', sheet: { width: 21.59, height: 27.94 } },
]

/** A host whose pages stay as they come: the app never arrives. */
let host: StaticHost
beforeAll(async () => {
  host = await staticHost(builtFolder(), '/', { without: /^\/assets\/.*\.js$/ })
})
afterAll(() => host.close())

/** Reads a PDF: its sheets with their words, and how far from the left and from the bottom they reach, as a share of the sheet. */
async function read(pdf: Uint8Array) {
  const file = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  return Promise.all(Array.from({ length: file.numPages }, async (_, index) => {
    const page = await file.getPage(index + 1)
    const [, , width = 0, height = 0] = page.view
    const words = (await page.getTextContent()).items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [item] : [])
    return {
      text: words.map(({ str }) => str).join(' '),
      right: Math.max(...words.map(({ transform, width }) => transform[4] + width)) / width,
      bottom: Math.min(...words.map(({ transform }) => transform[5])) / height,
    }
  }))
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const engine = useEngine(name)
  let opened = ''

  /** Opens an address of the deck unless it is open, and makes it dark. */
  async function open(address: string, untilDrawn: () => Promise<void>): Promise<void> {
    if (opened === address)
      return
    await engine().goto(inject('deckUrl') + address)
    await untilDrawn()
    await engine().evaluate(watchPaper)
    opened = address
  }

  it.each(SHEETS)('a slide is whole on $paper, alone and light', async ({ sheet }) => {
    await open('levels', () => engine().evaluate(untilShown))
    await engine().evaluate(forgetPaper)
    const sheets = await read(await engine().print?.(sheet) ?? new Uint8Array())
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.text).toMatch(/^(?=.*5 +Frontier)(?=.*with spread)/s)
    expect(sheets[0]?.right).toBeGreaterThan(0.8)
    expect(sheets[0]?.right).toBeLessThan(1)
    expect(sheets[0]?.bottom).toBeGreaterThan(0)
    expect(await engine().evaluate(() => document.documentElement.dataset.onPaper)).not.toMatch(/dark/)
    expect(await engine().evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
  })

  it.each(SHEETS)('the slides of a range are whole on $paper, one on each sheet, light and nothing else', async ({ sheet }) => {
    await open('?print&range=2-4', () => engine().evaluate(untilPrinted, 3))
    await engine().evaluate(forgetPaper)
    const sheets = await read(await engine().print?.(sheet) ?? new Uint8Array())
    expect(sheets).toHaveLength(3)
    for (const [index, { title }] of slidesOf(deck, deck.talk.main).slice(1, 4).entries()) {
      expect(letters(sheets[index]?.text ?? '')).toContain(letters(title))
      expect(sheets[index]?.right).toBeGreaterThan(0.5)
      expect(sheets[index]?.right).toBeLessThan(1)
      expect(sheets[index]?.bottom).toBeGreaterThan(0)
    }
    expect(await engine().evaluate(() => document.documentElement.dataset.onPaper)).not.toMatch(/dark/)
  })

  it('a slide is whole on paper without the app', async () => {
    await engine().goto(`${host.url}levels`)
    const sheets = await read(await engine().print?.() ?? new Uint8Array())
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.right).toBeLessThan(1)
  })
})

it.each([true, false])('a dark slide comes light on paper before the app is there (scripts run: %s)', async (javaScriptEnabled) => {
  const { page } = await openPage(`${host.url}levels`, { javaScriptEnabled, colorScheme: 'dark' })
  const paper = () => page.locator('#snapshot .deck').evaluate(slide => getComputedStyle(slide).backgroundColor)
  const onScreen = await paper()
  await page.emulateMedia({ media: 'print' })
  expect([onScreen, await paper()]).toEqual(['rgb(16, 18, 25)', 'rgb(251, 249, 244)'])
})

/** The letters of a text: where it breaks there may be spaces, or none. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** Resolves when the page for print has so many slides, all of them drawn. Runs inside the page. */
function untilPrinted(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const slides = [...document.querySelectorAll('.print-slide-container')]
      return slides.length === count && slides.every(slide => slide.querySelector('h1')) ? resolve() : requestAnimationFrame(look)
    }
    look()
  })
}

/** Makes the slide dark, and writes down what it is on paper. Runs inside the page. */
function watchPaper(): void {
  const { classList, dataset } = document.documentElement
  classList.add('dark')
  addEventListener('beforeprint', () => dataset.onPaper = classList.value)
}

/** Forgets what the slide was on paper before. Runs inside the page. */
function forgetPaper(): void {
  delete document.documentElement.dataset.onPaper
}

/** Resolves when the app shows the slide. Runs inside the page. */
function untilShown(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => document.querySelector('#slide-content h1') ? resolve() : requestAnimationFrame(look)
    look()
  })
}
