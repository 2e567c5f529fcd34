import type { StaticHost } from './static-host.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { diagramsOf } from '../../diagrams/index.ts'
import { deck } from '../../model/deck.ts'
import { PAGE_PATHS } from '../../model/pages.ts'
import { slidesOf } from '../../model/running-order.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { openPage } from './browser.ts'
import { ENGINES, useEngine } from './engines/index.ts'
import { staticHost } from './static-host.ts'

const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 844, height: 390 }]

/** Each page has styles of its own, so more than one is looked at. */
const slides = slidesOf(deck, deck.talk.main).filter((_, index) => index % 8 === 0)

/** A host whose pages stay as they come: the app never arrives. */
let host: StaticHost
beforeAll(async () => {
  host = await staticHost(builtFolder(), '/', { without: /^\/assets\/.*\.js$/ })
})
afterAll(() => host.close())

describe.each(ENGINES)('in %s', (name) => {
  const engine = useEngine(name)

  it.each(SIZES)('a slide fills $width x $height before the app is there', async ({ width, height }) => {
    await engine().resize(width, height)
    for (const { id } of slides) {
      await engine().goto(`${host.url}${id}`)
      const room = await engine().evaluate(() => ({ width: innerWidth, height: innerHeight }))
      const drawn = await engine().evaluate(readScale)
      expect(drawn.room, id).toEqual(room)
      expectToFill(drawn, id)
    }
  })

  it.each(SIZES)('a slide fills $width x $height without scripts', async ({ width, height }) => {
    await engine().resize(width, height)
    await engine().goto(`${host.url}robots.txt`)
    for (const { id } of slides) {
      await engine().evaluate(showWithoutScripts, `/${id}`)
      const drawn = await engine().evaluate(readScale)
      // The ways to go on have a line of their own.
      expect(drawn.room.height, id).toBeLessThan(height)
      expectToFill(drawn, id)
    }
  })
})

interface Drawn {
  readonly room: Size
  readonly slide: Size
  /** What the slide is transformed by: negative where it is mirrored, and slanted by `b` and `c`. */
  readonly matrix: { readonly a: number, readonly b: number, readonly c: number, readonly d: number }
}

interface Size {
  readonly width: number
  readonly height: number
}

function expectToFill({ room, slide, matrix: { a, b, c, d } }: Drawn, id: string): void {
  const scale = Math.min(room.width / 1280, room.height / 720)
  const drawn = [slide.width / 1280, slide.height / 720, a, d].map(part => part / scale)
  expect(drawn.filter(part => Math.abs(part - 1) > 0.01), `${id} in ${room.width} x ${room.height}`).toEqual([])
  expect([b, c], id).toEqual([0, 0])
}

/** How the page, or the frame in it, draws its slide. */
function readScale(): Drawn {
  const page = document.querySelector('iframe')?.contentDocument ?? document
  const snapshot = page.querySelector('#snapshot')
  const slide = snapshot?.querySelector('.slidev-slide-content')
  if (!snapshot || !slide)
    throw new Error(`There is no slide on ${page.URL}`)
  const sizeOf = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return { width, height }
  }
  const { a, b, c, d } = new DOMMatrix(getComputedStyle(slide).transform)
  return { room: sizeOf(snapshot), slide: sizeOf(slide), matrix: { a, b, c, d } }
}

/** Shows an address in a frame as large as the window, in which no script runs. */
function showWithoutScripts(address: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.src = address
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0'
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve())
    document.body.replaceChildren(frame)
  })
}

describe('on paper', () => {
  it.each([...PAGE_PATHS, 'print?print'])('no drawing of /%s is in a container, where Firefox prints none of its words', async (address) => {
    const { page } = await openPage(address)
    await page.locator('.deck:visible, main:visible').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const contained = await page.locator('svg:has(text)').evaluateAll(drawings => drawings.flatMap((drawing) => {
      for (let element: Element | null = drawing; element; element = element.parentElement) {
        if (getComputedStyle(element).containerType !== 'normal')
          return [`${drawing.id || drawing.getAttribute('aria-labelledby')} is in ${element.tagName}.${element.className}`]
      }
      return []
    }))
    expect(contained).toEqual([])
  })
})

describe('the reading page on paper', () => {
  const engine = useEngine('Firefox')

  it('has every word of every diagram in Firefox', { timeout: 180_000 }, async () => {
    await engine().goto(`${inject('deckUrl')}read/`)
    const names = await engine().evaluate(printDrawings)
    const shown = diagramsOf(deck).map(({ name }) => name).filter(name => names.includes(name))
    expect(shown.toSorted()).toEqual(names.toSorted())
    expect(shown).not.toEqual([])
    const pages = await pagesOf(await engine().print?.() ?? new Uint8Array())
    const poor = shown.filter(name => !pages.some(page => labelsOf(name).every(label => page.includes(label))))
    expect(poor).toEqual([])
  })
})

/**
 * Takes the ink from all but the drawings, and gives each a sheet of paper; answers their names. They are set in a
 * plain font: what is set in a variable one has the right shapes in Firefox's PDF, but no letters to be read.
 */
function printDrawings(): string[] {
  const style = document.createElement('style')
  style.textContent = `
    body { visibility: hidden }
    figure { break-before: page; break-after: page }
    figure svg[aria-labelledby] { visibility: visible }
    figure svg * { font: 16px monospace !important }`
  document.head.append(style)
  return [...document.querySelectorAll('figure svg[aria-labelledby]')].map(svg => (svg.getAttribute('aria-labelledby') ?? '').replace('--title', ''))
}

/** The lines that are written in a drawing. */
function labelsOf(name: string): string[] {
  const drawing = readFileSync(join(ROOT, 'diagrams', 'rendered', `${name}.svg`), 'utf8')
  return Array.from(drawing.matchAll(/<tspan[^>]*>([^<]+)/g), ([, label = '']) => bare(label))
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  return text.map(bare)
}

/** A text without the spaces that a PDF does not keep. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '')
}
