import type { Browser } from 'playwright-chromium'
import type { Finding } from './finding.ts'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { count } from '../../deck/count.ts'
import { ROOT } from '../../shell/cli.ts'
import { writeDeep } from '../../shell/write.ts'
import { PRINT_CONTENT } from '../../slidev/names.ts'
import { openPrint, READ_ALOUD } from '../print.ts'
import { finding, slideFinding } from './finding.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    readonly axe: typeof import('axe-core')
  }
}

/** The file that keeps a good result. */
const KNOWN = join(ROOT, 'node_modules', '.cache', 'slidev-toolkit', 'contrast')

/** A talk in a built deck. */
export interface Measured {
  readonly url: string
  readonly talk: string
  readonly dark: boolean
  /** A fingerprint of the deck; empty if it is not known. */
  readonly stamp: string
}

/**
 * Measures the contrast of all text of a talk. A good result is kept for the same stamp, as measuring takes longer than
 * printing.
 */
export function contrastOnce(browser: () => Promise<Browser>, { url, talk, dark, stamp }: Measured): () => Promise<Finding> {
  const file = `${KNOWN}-${talk}-${dark ? 'dark' : 'light'}`
  let known: Promise<Finding> | undefined
  const find = async () => {
    const [, found] = existsSync(file) ? readFileSync(file, 'utf8').split(`${stamp}\n`) : []
    if (stamp !== '' && found)
      return finding('contrast', found)
    const measured = await measureContrast(await browser(), url, dark)
    if (stamp !== '' && measured.slideFaults?.length === 0) {
      writeDeep(file, `${stamp}\n${measured.found}`)
    }
    return measured
  }
  return () => known ??= find()
}

/** Tells whether the contrast of all text is enough for WCAG AA, as axe measures it on the printed slides. */
async function measureContrast(browser: Browser, url: string, dark: boolean): Promise<Finding> {
  const page = await openPrint(browser, url, { dark, clicks: false })
  try {
    await page.addScriptTag({ path: AXE })
    const { checked, faults } = await page.evaluate(async ({ include, exclude }) => {
      const { violations, passes } = await window.axe.run(
        { include, exclude },
        { runOnly: ['color-contrast'] },
      )
      const nodes = violations.flatMap(rule => rule.nodes)
      return {
        checked: passes.flatMap(rule => rule.nodes).length + nodes.length,
        faults: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary.split('\n').at(-1)?.trim()}`),
      }
    }, { include: PRINT_CONTENT, exclude: READ_ALOUD })
    return slideFinding('contrast', `${count(checked, 'text')} of 4.5 : 1 or more`, faults)
  }
  finally {
    await page.close()
  }
}
