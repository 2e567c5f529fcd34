import type { Engine } from './engine.ts'
import { inject } from 'vitest'
import { launchBrowser } from '../../../toolkit/shell/browser.ts'
import { A4, callOf } from './engine.ts'

/** Starts the Chromium that all other tests use as well. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser(inject('pageBrowser'))
  const page = await browser.newPage()
  return {
    goto: async address => void await page.goto(address),
    reload: async () => void await page.reload(),
    evaluate: (work, ...args) => page.evaluate(callOf(work, args)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    print: ({ width, height } = A4) => page.pdf({ printBackground: true, width: `${width}cm`, height: `${height}cm` }),
    close: () => browser.close(),
  }
}
