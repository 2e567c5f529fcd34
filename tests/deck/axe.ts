import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
    /** What axe has read on this page with all its rules: what stands where. */
    axeHasRead?: Set<string>
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const CONTRAST = 'color-contrast'

/** The rules that ask for colours. All others find the same in the other scheme, if the same stands in the same place. */
const COLOUR_RULES = [CONTRAST, 'link-in-text-block']

/** What axe is to read. */
export interface Reading {
  /** What it leaves out. */
  readonly without?: string
  /** Rules beside those of WCAG. */
  readonly more?: readonly string[]
}

/** Puts axe into the page, whose policy would not let a script tag do it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE)
}

/**
 * Lists what axe finds on the page as it is now, one line each; that it could tell no colour at all is a fault too.
 * Slides that are not shown are out of the way meanwhile: axe would read them all. So is the empty layer on which the pen
 * draws: axe takes it for a picture that lies over all text, whose contrast it then does not tell.
 */
export function axeFaults(page: Page, { without, more = [] }: Reading = {}): Promise<string[]> {
  return page.evaluate(async ({ tags, contrast, colourRules, without }) => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const away = [...document.querySelectorAll('#slideshow > *, #slide-content > svg')].filter(element => element instanceof SVGElement || !element.checkVisibility({ visibilityProperty: true }))
    const places = away.map((element) => {
      const place = document.createComment('')
      element.replaceWith(place)
      return place
    })
    const read = window.axeHasRead ??= new Set()
    const look = [innerWidth, without, document.body.outerHTML, ...Array.from(document.body.querySelectorAll('*'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height, element.checkVisibility({ visibilityProperty: true, opacityProperty: true })].join(' ')
    })].join('\n')
    const context = without === undefined ? document : { include: 'html', exclude: without }
    const { violations, passes, incomplete } = await window.axe.run(context, { runOnly: read.has(look) ? colourRules : tags, resultTypes: ['violations', 'passes', 'incomplete'] })
    if (violations.length === 0)
      read.add(look)
    places.forEach((place, index) => place.replaceWith(away[index] ?? ''))
    const scheme = document.documentElement.classList.contains('dark') ? 'dark' : 'light'
    const where = `${location.pathname} ${innerWidth} ${scheme}`
    const faults = violations.flatMap(rule => rule.nodes.map(node => `${where}: ${rule.id}: ${node.html} ${node.failureSummary}`))
    const isBlind = incomplete.some(({ id }) => id === contrast) && ![...passes, ...violations].some(({ id }) => id === contrast)
    return isBlind ? [...faults, `${where}: axe tells the contrast of no text`] : faults
  }, { tags: [...TAGS, ...more], contrast: CONTRAST, colourRules: COLOUR_RULES, without })
}
