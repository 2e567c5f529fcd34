import type { Browser } from 'playwright-chromium'
import type { ExportContext, Output } from './format.ts'
import type { NamedFormat } from './formats.ts'
import type { Finding } from './proof/finding.ts'
import { join } from 'node:path'
import { launchBrowser } from '../shell/browser.ts'
import { ROOT, shown, writing } from '../shell/cli.ts'
import { during, seconds, size } from '../shell/progress.ts'
import { replace } from '../shell/replace.ts'
import { serve } from '../shell/serve.ts'
import { writeDeep } from '../shell/write.ts'
import { fileName } from './file-name.ts'
import { contrastOnce } from './proof/contrast.ts'
import { judge, report } from './proof/finding.ts'

/** What is asked for of a built deck. */
export interface ExportOptions extends Pick<ExportContext, 'deck' | 'transcript' | 'talk' | 'dark' | 'clicks' | 'paper'> {
  readonly formats: readonly NamedFormat[]
  /** The folder of the built deck. */
  readonly built: string
  /** The path under which it was built to be served. */
  readonly base: string
  /** What it was made from, as a short text; empty if nobody knows. */
  readonly stamp: string
  /** Whether what is wrong with the slides themselves fails the proof, or is only told. */
  readonly isStrict: boolean
}

/**
 * Makes files from a built deck in `exports/`, and proves each of them before it takes its name; says whether
 * all of them are what they have to be.
 *
 * @throws {UserError} if one cannot be made or written.
 */
export async function exportDeck({ formats, built, base, stamp, isStrict, ...options }: ExportOptions): Promise<boolean> {
  const server = await serve(built, { base, port: 0 })
  const browser = sharedBrowser()
  try {
    const { talk, dark } = options
    const url = `${server.url}${talk.query}`
    const contrast = contrastOnce(browser.get, { url, talk: talk.id, dark, stamp })
    const context: ExportContext = { ...options, url, site: server.url, browser: browser.get }
    let passed = true
    for (const format of formats)
      passed = await makeAndProve(context, format, async findings => judge(format.ofSlides ? [...findings, await contrast()] : findings, isStrict)) && passed
    return passed
  }
  finally {
    await browser.close()
    await server.close()
  }
}

/** Makes one format, proves it, and gives it its name if nothing is wrong with it; `complete` adds what is known of the slides. */
async function makeAndProve(context: ExportContext, { id, ofSlides, make }: NamedFormat, complete: (findings: readonly Finding[]) => Promise<readonly Finding[]>): Promise<boolean> {
  const start = performance.now()
  const { ending, content, prove, remarks = [] } = await during(`Making ${id}`, make(context), { quiet: true })
  const proving = performance.now()
  const place = join(ROOT, 'exports', fileName({ ...context.deck, minutes: ofSlides ? context.talk.minutes : undefined }, ending, new Date()))
  let findings: readonly Finding[] = []
  const passed = await replace(place, async (draft) => {
    writing(place, () => writeDeep(draft, content))
    findings = await during(`Proving ${id}`, prove(draft).then(complete), { quiet: true })
    return findings.every(({ faults }) => faults.length === 0)
  })
  console.log(`${passed ? '✓' : '✗'} ${shown(place)}: ${weight(content)}, made in ${seconds(proving - start)}, proven in ${seconds(performance.now() - proving)}`)
  console.log(report(findings))
  remarks.forEach(remark => console.log(`  · ${remark}`))
  if (!passed)
    console.error(`✗ ${shown(place)} was not written: it is not what it has to be. An earlier one stays as it was.`)
  return passed
}

function weight(content: Output['content']): string {
  if (content instanceof Uint8Array)
    return size(content.length)
  const files = Object.values(content)
  return `${files.length} files, ${size(files.reduce((sum, { length }) => sum + length, 0))}`
}

/** Shares a browser that starts when somebody needs it. */
function sharedBrowser() {
  let browser: Promise<Browser> | undefined
  return {
    get: () => browser ??= launchBrowser(),
    close: async () => (await browser?.catch(() => undefined))?.close(),
  }
}
