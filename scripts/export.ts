import type { Browser } from 'playwright-chromium'
import type { FormatId } from './exports/formats.ts'
import type { Job, Made, Paper } from './exports/job.ts'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from './browser.ts'
import { readArguments, ROOT, run, shown, UserError } from './cli.ts'
import { baseFrom, DIST, ensureBuilt } from './deck-build.ts'
import { writeDraft } from './exports/drafts.ts'
import { fileName } from './exports/file-name.ts'
import { FORMAT_IDS, FORMATS, readFormats } from './exports/formats.ts'
import { PAPERS } from './exports/job.ts'
import { contrastOnce } from './exports/proof/contrast.ts'
import { report } from './exports/proof/finding.ts'
import { during, seconds, size } from './progress.ts'
import { serve } from './serve.ts'
import { loadCatalog } from './soundness.ts'
import { talkFrom } from './talk.ts'

const HELP = `npm run export [-- format … options]

Makes files from the built deck in exports/, and proves each of them before it takes its name.

${[...FORMAT_IDS.map(id => [id, FORMATS[id].what]), ['all', 'all of these']].map(([id, what]) => `  ${id?.padEnd(8)} ${what}`).join('\n')}

  --talk <id>      the talk: 5, 10, 20 or 45 (20)
  --dark           in the dark colours (pdf, pptx, png)
  --clicks         one page for every click, not only for every slide (pdf, pptx, png)
  --paper <size>   ${PAPERS.join(' or ')}, for handout and read (${PAPERS[0]})
  --help           this text

Without a format it makes the PDF. An export that fails its proof leaves the earlier file in place.`

await run(async () => {
  const { options, words } = readArguments({
    talk: { type: 'string' },
    dark: { type: 'boolean', default: false },
    clicks: { type: 'boolean', default: false },
    paper: { type: 'string', default: PAPERS[0] },
    help: { type: 'boolean', short: 'h' },
  })
  if (options.help)
    return console.log(HELP)

  const formats = readFormats(words)
  const paper = readPaper(options.paper)
  const talk = await talkFrom(options)
  const base = baseFrom(process.env.BASE)
  await ensureBuilt(base)
  const catalog = await loadCatalog()
  const server = await serve(DIST, { base, port: 0 })
  const browser = sharedBrowser()
  try {
    const { dark, clicks } = options
    const url = `${server.url}${talk.query}`
    const contrast = contrastOnce(browser.get, url, talk.id, dark)
    const job: Job = { catalog, talk, url, site: server.url, dark, clicks, paper, browser: browser.get, contrast }
    let failed = false
    for (const format of formats)
      failed = !await makeAndProve(job, format) || failed
    return failed ? 1 : 0
  }
  finally {
    await browser.close()
    await server.close()
  }
})

/** Makes one format, proves it, and gives it its name if it is what it has to be. */
async function makeAndProve(job: Job, id: FormatId): Promise<boolean> {
  const start = performance.now()
  const { byTalk, make } = FORMATS[id]
  const made = await during(`Making ${id}`, make(job), { quiet: true })
  const makingTook = performance.now() - start
  const place = join(ROOT, 'exports', fileName({ ...job.catalog.talk, minutes: byTalk ? job.talk.minutes : undefined }, made.ending, new Date()))
  const draft = writeDraft(place, made.content)
  try {
    const proving = performance.now()
    const findings = await during(`Proving ${id}`, made.prove(draft.path), { quiet: true })
    const sound = findings.every(({ faults }) => faults.length === 0)
    if (sound)
      draft.publish()
    console.log(`${sound ? '✓' : '✗'} ${shown(place)}: ${weight(made)}, made in ${seconds(makingTook)}, proven in ${seconds(performance.now() - proving)}`)
    console.log(report(findings))
    made.remarks?.forEach(remark => console.log(`  · ${remark}`))
    if (!sound)
      console.error(`✗ ${shown(place)} was not written: it is not what it has to be. An earlier one is still there.`)
    return sound
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

function readPaper(text: string): Paper {
  const paper = PAPERS.find(paper => paper === text)
  if (!paper)
    throw new UserError(`--paper is ${text}, but there are: ${PAPERS.join(', ')}.`)
  return paper
}

/** A browser that starts when somebody needs it. */
function sharedBrowser() {
  let browser: Promise<Browser> | undefined
  return {
    get: () => browser ??= launchBrowser(),
    close: async () => (await browser?.catch(() => undefined))?.close(),
  }
}
