import type { Engine } from './engine.ts'
import { describe, expect, inject, it } from 'vitest'
import { atRest } from '../reading.ts'

const FAR = [3000, 9000, 15_000]
const ANCHORS = ['levels', 'tools', 'glossary', 'sources']

/** Tests the reading page in an engine. */
export function testReadingPage(engine: () => Engine): void {
  describe('the reading page', () => {
    /** Loads an address: from a page of the same name the engine would only scroll. */
    const open = async (address: string): Promise<void> => {
      await engine().goto(`${inject('deckUrl')}robots.txt`)
      await engine().goto(`${inject('deckUrl')}${address}`)
      await engine().evaluate(atRest)
    }

    it('marks the words that limit a statement, and keeps its place when it is loaded again', async () => {
      await engine().resize(1280, 720)
      await open('read/')
      const lines = await engine().evaluate(() => [...document.querySelectorAll('.claim-text em')].map(hedge => getComputedStyle(hedge).textDecorationLine))
      expect(new Set(lines)).toEqual(new Set(['underline']))
      for (const far of FAR) {
        await engine().evaluate(far => scrollTo(0, far), far)
        await engine().evaluate(atRest)
        const before = await engine().evaluate(readPlace)
        await engine().reload()
        await engine().evaluate(atRest)
        const after = await engine().evaluate(readPlace)
        expect(after.text, String(far)).toBe(before.text)
        expect(Math.abs(after.top - before.top), String(far)).toBeLessThan(4)
      }
    })

    it.each(ANCHORS)('leads to the section that an address names: %s', async (anchor) => {
      await open(`read/#${anchor}`)
      expect(Math.abs(await engine().evaluate(topOf, anchor))).toBeLessThan(4)
    })

    it('is missed on a page that has a heading without scripts as well', async () => {
      await engine().goto(`${inject('deckUrl')}robots.txt`)
      const heading = await engine().evaluate(headingWithoutScripts, '/404.html')
      expect(heading.weight).toBe('700')
      expect(heading.size).toBeGreaterThan(24)
    })
  })
}

/** What stands in the middle of the window. Runs inside the page, as all that follows. */
function readPlace(): { readonly text: string, readonly top: number } {
  const passage = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[data-entry], [data-head], [data-group]')
  return { text: passage?.textContent ?? '', top: Math.round(passage?.getBoundingClientRect().top ?? 0) }
}

/** How far below its place a section is. */
function topOf(id: string): number {
  const section = document.getElementById(id)
  return section === null ? Infinity : section.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(section).scrollMarginTop)
}

/** How the heading of a page is set in a frame in which no script runs. */
async function headingWithoutScripts(address: string): Promise<{ readonly weight: string, readonly size: number }> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.src = address
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve)
    document.body.replaceChildren(frame)
  })
  const heading = frame.contentDocument?.querySelector('h1')
  if (!heading)
    throw new Error(`There is no heading on ${address}`)
  const { fontWeight, fontSize } = getComputedStyle(heading)
  return { weight: fontWeight, size: Number.parseFloat(fontSize) }
}
