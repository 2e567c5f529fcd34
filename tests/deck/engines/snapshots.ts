import type { StaticHost } from '../static-host.ts'
import type { Engine } from './engine.ts'
import { expect, it } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { slidesOf } from '../../../model/running-order.ts'

const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 844, height: 390 }]

/** Each page has styles of its own, so more than one is looked at. */
const slides = slidesOf(deck, deck.talk.main).filter((_, index) => index % 8 === 0)

/** Tests slides as they are before the app is there, in an engine and from a host where it never arrives. */
export function testSnapshots(engine: () => Engine, host: () => StaticHost): void {
  it.each(SIZES)('a slide fills $width x $height before the app is there', async ({ width, height }) => {
    await engine().resize(width, height)
    for (const { id } of slides) {
      await engine().goto(`${host().url}${id}`)
      const room = await engine().evaluate(() => ({ width: innerWidth, height: innerHeight }))
      const drawn = await engine().evaluate(readScale)
      expect(drawn.room, id).toEqual(room)
      expectToFill(drawn, id)
    }
  })

  it.each(SIZES)('a slide fills $width x $height without scripts', async ({ width, height }) => {
    await engine().resize(width, height)
    await engine().goto(`${host().url}robots.txt`)
    for (const { id } of slides) {
      await engine().evaluate(showWithoutScripts, `/${id}`)
      const drawn = await engine().evaluate(readScale)
      // The ways to go on have a line of their own.
      expect(drawn.room.height, id).toBeLessThan(height)
      expectToFill(drawn, id)
    }
  })
}

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
