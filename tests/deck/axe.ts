import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Puts axe into the page, whose policy would not let a script tag do it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE)
}

/**
 * Lists what axe finds on the page as it is now, one line each, but for what matches `without`.
 * Slides that are not shown are out of the way meanwhile: axe would read them all.
 */
export function axeFaults(page: Page, without?: string): Promise<string[]> {
  return page.evaluate(async ({ tags, without }) => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const hidden = [...document.querySelectorAll('#slideshow > *')].filter(slide => !slide.checkVisibility({ visibilityProperty: true }))
    const places = hidden.map((slide) => {
      const place = document.createComment('')
      slide.replaceWith(place)
      return place
    })
    const context = without === undefined ? document : { include: 'html', exclude: without }
    const { violations } = await window.axe.run(context, { runOnly: tags, resultTypes: ['violations'] })
    places.forEach((place, index) => place.replaceWith(hidden[index] ?? ''))
    const scheme = document.documentElement.classList.contains('dark') ? 'dark' : 'light'
    return violations.flatMap(rule => rule.nodes.map(node => `${location.pathname} ${innerWidth} ${scheme}: ${rule.id}: ${node.html} ${node.failureSummary}`))
  }, { tags: TAGS, without })
}
