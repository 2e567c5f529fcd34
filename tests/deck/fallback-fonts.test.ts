import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { leadTo, openDeck } from './browser.ts'

/** A text on a slide, and over how many lines it runs. */
interface Lines {
  readonly text: string
  readonly isTitle: boolean
  readonly count: number
}

/** The slides of the talk itself, and the three on which most stands. */
const SLIDES = slidesOf(deck, deck.talk.main).filter(({ id, act }) => act !== 'backup' || ['levels', 'outline', 'sources'].includes(id))

// Debian's plain image has this font and no other: what holds for it was computed like the rest.
it('breaks lines in DejaVu Sans where they break in the deck\'s own fonts, so that nothing moves when these come late', { timeout: 180_000 }, async () => {
  const { page } = await openDeck('title', { reducedMotion: 'reduce' })
  const seen: { readonly own: Lines, readonly fallback: Lines | undefined }[] = []
  for (const { id } of SLIDES) {
    await leadTo(page, `${id}?clicks=99`)
    const own = await page.evaluate(linesOnSlide)
    await page.evaluate(setInFallback)
    const fallback = await page.evaluate(linesOnSlide)
    await page.evaluate(setInOwn)
    seen.push(...own.map((lines, index) => ({ own: lines, fallback: fallback[index] })))
  }
  const broken = seen.filter(({ own, fallback }) => own.count !== fallback?.count)
  expect(broken.filter(({ own }) => own.isTitle)).toEqual([])
  // A word that stands within a hair of the edge may fall either way.
  expect(broken.length / seen.length, JSON.stringify(broken)).toBeLessThan(0.01)
})

/** Takes the deck's own fonts away. Runs inside the page. */
async function setInFallback(): Promise<void> {
  for (const [token, family] of [['--font-text', 'Instrument Sans'], ['--font-display', 'Bricolage Grotesque']] as const)
    document.documentElement.style.setProperty(token, `'${family} as DejaVu Sans', monospace`)
  // Asks for the fonts, and waits for them.
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

/** Gives the deck its own fonts back. Runs inside the page. */
async function setInOwn(): Promise<void> {
  for (const token of ['--font-text', '--font-display'])
    document.documentElement.style.removeProperty(token)
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

/** Runs inside the page. */
function linesOnSlide(): Lines[] {
  const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(page => page.checkVisibility({ visibilityProperty: true }))
  const texts = [...slide?.querySelectorAll('h1, h2, h3, p, li, th, td, dt, dd, strong') ?? []]
  return texts.filter(element => element.closest('.visually-hidden') === null && element.textContent?.trim()).map((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    // What stands on one line overlaps from top to bottom.
    let bottom = Number.NEGATIVE_INFINITY
    const count = [...range.getClientRects()].filter(({ width }) => width > 0).toSorted((a, b) => a.top - b.top).filter((rect) => {
      const isNext = rect.top > bottom - rect.height / 2
      bottom = isNext ? rect.bottom : Math.max(bottom, rect.bottom)
      return isNext
    }).length
    return { text: element.textContent ?? '', isTitle: element.matches('h1'), count }
  })
}
