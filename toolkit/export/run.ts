import type { Browser } from 'playwright-chromium'
import type { NamedFormat } from './formats.ts'
import type { Job, Made } from './job.ts'
import { join } from 'node:path'
import { launchBrowser } from '../shell/browser.ts'
import { ROOT, shown } from '../shell/cli.ts'
import { during, seconds, size } from '../shell/progress.ts'
import { serve } from '../shell/serve.ts'
import { writeDraft } from './drafts.ts'
import { fileName } from './file-name.ts'
import { contrastOnce } from './proof/contrast.ts'
import { judge, report } from './proof/finding.ts'

/** What is asked for of a built deck. */
export interface Order extends Pick<Job, 'deck' | 'transcript' | 'talk' | 'dark' | 'clicks' | 'paper'> {
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
export async function exportDeck({ formats, built, base, stamp, isStrict, ...order }: Order): Promise<boolean> {
  const server = await serve(built, { base, port: 0 })
  const browser = sharedBrowser()
  try {
    const { talk, dark } = order
    const url = `${server.url}${talk.query}`
    const contrast = contrastOnce(browser.get, { url, talk: talk.id, dark, stamp })
    const job: Job = { ...order, url, site: server.url, browser: browser.get, contrast }
    let passed = true
    for (const format of formats)
      passed = await makeAndProve(job, format, isStrict) && passed
    return passed
  }
  finally {
    await browser.close()
    await server.close()
  }
}

/** Makes one format, proves it, and gives it its name if it is what it has to be. */
async function makeAndProve(job: Job, { id, byTalk, make }: NamedFormat, isStrict: boolean): Promise<boolean> {
  const start = performance.now()
  const made = await during(`Making ${id}`, make(job), { quiet: true })
  const makingTook = performance.now() - start
  const place = join(ROOT, 'exports', fileName({ ...job.deck, minutes: byTalk ? job.talk.minutes : undefined }, made.ending, new Date()))
  const draft = writeDraft(place, made.content)
  try {
    const proving = performance.now()
    const findings = judge(await during(`Proving ${id}`, made.prove(draft.path), { quiet: true }), isStrict)
    const passed = findings.every(({ faults }) => faults.length === 0)
    if (passed)
      draft.publish()
    console.log(`${passed ? '✓' : '✗'} ${shown(place)}: ${weight(made)}, made in ${seconds(makingTook)}, proven in ${seconds(performance.now() - proving)}`)
    console.log(report(findings))
    made.remarks?.forEach(remark => console.log(`  · ${remark}`))
    if (!passed)
      console.error(`✗ ${shown(place)} was not written: it is not what it has to be. An earlier one is still there.`)
    return passed
  }
  finally {
    draft.drop()
  }
}

function weight({ content }: Made): string {
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
