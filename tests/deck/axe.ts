import type { Page } from 'playwright-chromium'
import { createRequire } from 'node:module'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

/** Puts axe into the page. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE })
}
