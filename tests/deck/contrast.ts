import type { Page } from 'playwright-chromium'
import { createRequire } from 'node:module'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

/** Puts axe into the page; it stays there while the app navigates. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE })
}

/** Texts of the visible slide with less contrast than WCAG AA asks for, one line each. */
export function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(element => element.offsetParent !== null)
    const { violations } = await window.axe.run(slide ?? document, { runOnly: ['color-contrast'] })
    return violations.flatMap(rule => rule.nodes.map(node => `${location.pathname}: ${node.html} ${node.failureSummary}`))
  })
}
