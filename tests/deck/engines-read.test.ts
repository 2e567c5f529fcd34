import { describe, expect, inject, it } from 'vitest'
import { ENGINES, useEngine } from './engines/index.ts'

const FAR = [3000, 9000, 15_000]
const ANCHORS = ['levels', 'tools', 'glossary', 'sources']

describe.each(ENGINES)('the reading page in %s', (name) => {
  const engine = useEngine(name)
  // A page that is being left answers nothing.
  const rest = (): Promise<void> => expect.poll(() => engine().evaluate(isAtRest).catch(() => false), { timeout: 100_000 }).toBe(true)
  const open = async (address: string): Promise<void> => {
    await engine().goto(`${inject('deckUrl')}robots.txt`)
    await engine().goto(`${inject('deckUrl')}${address}`)
    await rest()
  }

  it('keeps its place when it is loaded again', { timeout: 120_000 }, async () => {
    await engine().resize(1280, 720)
    for (const far of FAR) {
      await open('read/')
      await engine().evaluate(far => scrollTo(0, far), far)
      await rest()
      const before = await engine().evaluate(readPlace)
      await engine().evaluate(() => setTimeout(() => location.reload()))
      await rest()
      const after = await engine().evaluate(readPlace)
      expect(after.text, String(far)).toBe(before.text)
      expect(Math.abs(after.top - before.top), String(far)).toBeLessThan(4)
    }
  })

  it('leads to the section that an address names', { timeout: 120_000 }, async () => {
    for (const anchor of ANCHORS) {
      await open(`read/#${anchor}`)
      expect(Math.abs(await engine().evaluate(topOf, anchor)), anchor).toBeLessThan(4)
    }
  })

  it('marks the words that limit a statement', async () => {
    await open('read/')
    const lines = await engine().evaluate(() => [...document.querySelectorAll('.claim-text em')].map(hedge => getComputedStyle(hedge).textDecorationLine))
    expect(new Set(lines)).toEqual(new Set(['underline']))
  })

  it('is missed on a page that has a heading without scripts as well', async () => {
    await engine().goto(`${inject('deckUrl')}robots.txt`)
    const heading = await engine().evaluate(headingWithoutScripts, '/404.html')
    expect(heading.weight).toBe('700')
    expect(heading.size).toBeGreaterThan(24)
  })
})

/**
 * Tells whether the page is loaded, holds no section any more, and neither moves nor grows for some frames. Runs inside
 * the page, as all that follows.
 */
async function isAtRest(): Promise<boolean> {
  const now = (): string => `${scrollY} ${document.documentElement.scrollHeight} ${document.readyState} ${document.querySelectorAll('[style*="content-visibility"]').length}`
  const before = now()
  for (let frame = 0; frame < 20; frame++)
    await new Promise(resolve => requestAnimationFrame(resolve))
  return !('left' in window) && now() === before && before.endsWith(' complete 0')
}

/** What stands in the middle of the window; the page is left after it. */
function readPlace(): { readonly text: string, readonly top: number } {
  Object.assign(window, { left: true })
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
