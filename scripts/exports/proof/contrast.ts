import type { Browser } from 'playwright-chromium'
import type { Finding } from './finding.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from '../../cli.ts'
import { builtFrom } from '../../deck-build.ts'
import { openPrint } from '../print.ts'
import { count, finding } from './finding.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

/** Where it is kept that the contrast of a deck was good. */
const KNOWN = join(ROOT, 'node_modules', '.cache', 'five-levels', 'contrast')

/**
 * Whether all text of a talk that is served at `url` stands out enough. A talk in which
 * it did is not measured again, as long as it is the same one: it takes longer than to print it.
 */
export function contrastOnce(browser: () => Promise<Browser>, url: string, talk: string, dark: boolean): () => Promise<Finding> {
  const file = `${KNOWN}-${talk}-${dark ? 'dark' : 'light'}`
  let known: Promise<Finding> | undefined
  const find = async () => {
    const deck = builtFrom()
    const [, found] = existsSync(file) ? readFileSync(file, 'utf8').split(`${deck}\n`) : []
    if (deck !== '' && found)
      return finding('contrast', found)
    const measured = await measureContrast(await browser(), url, dark)
    if (measured.faults.length === 0) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${deck}\n${measured.found}`)
    }
    return measured
  }
  return () => known ??= find()
}

/** Whether all text of a deck stands out enough for WCAG AA, measured by axe on the slides as they are printed. */
async function measureContrast(browser: Browser, url: string, dark: boolean): Promise<Finding> {
  const page = await openPrint(browser, url, { dark, clicks: false })
  try {
    await page.addScriptTag({ path: AXE })
    const { checked, faults } = await page.evaluate(async () => {
      const { violations, passes } = await window.axe.run(
        { include: '#print-content', exclude: '.visually-hidden' },
        { runOnly: ['color-contrast'] },
      )
      const nodes = violations.flatMap(rule => rule.nodes)
      return {
        checked: passes.flatMap(rule => rule.nodes).length + nodes.length,
        faults: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary.split('\n').at(-1)?.trim()}`),
      }
    })
    return finding('contrast', `${count(checked, 'text')} of 4.5 : 1 or more`, faults)
  }
  finally {
    await page.close()
  }
}
