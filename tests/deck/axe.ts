import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

/** Puts axe into the page, whose policy would not let a script tag do it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE)
}
