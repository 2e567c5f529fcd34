/*
 * How the deck grows with its data: each size is generated into a copy of the
 * project, built and opened there. `npm run bench:growth [-- levels/tools ...]`
 */
import type { Browser } from 'playwright-chromium'
import type { Size } from './added-levels.ts'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { deck } from '../model/deck.ts'
import { launchBrowser } from '../toolkit/shell/browser.ts'
import { onExit, readArguments, run, UserError } from '../toolkit/shell/cli.ts'
import { seconds, size } from '../toolkit/shell/progress.ts'
import { serveCompressed } from './compressed.ts'
import { run as execute, OURS_READY, sizeOf } from './decks.ts'
import { largerProject } from './larger-project.ts'
import { measureLoad } from './load.ts'
import { variation } from './varied.ts'

const HELP = `npm run bench:growth [-- options levels/tools ...]

Builds the deck with more levels and tools, and measures what each size costs beside the deck as it is:
the first slide is opened on a slow phone, compressed with gzip, until the deck takes a key.
Diagrams are drawn before the build, in a time of their own; those of many levels do not fit
their slides, which is no error here.

Sizes: 10/18 20/18 5/180 20/180, or those that are named.

  --runs <number>  how often each is opened (3)
  --help           this text`

const SIZES = ['10/18', '20/18', '5/180', '20/180']

/** What a deck of one size costs. */
interface Cost {
  readonly slides: number
  readonly diagrams: number
  readonly built: number
  readonly dist: number
  readonly firstSlide: number
}

await run(async () => {
  const { options, words } = readArguments({ runs: { type: 'string' }, help: { type: 'boolean', short: 'h' } })
  if (options.help)
    return console.log(HELP)
  const ours = `${deck.levels.length}/${deck.tools.length}`
  const costs = new Map<string, Cost>()
  const sizes = new Map([ours, ...words.length > 0 ? words : SIZES].map(name => [name, sizeFrom(name)]))
  const browser = await launchBrowser()
  try {
    for (const [name, size] of sizes)
      costs.set(name, await costOf(browser, size, Number(options.runs ?? 3)))
  }
  finally {
    await browser.close()
  }
  const base = costs.get(ours)
  console.table(base && Object.fromEntries(Array.from(costs, ([name, cost]) => [name.replace('/', ' levels, ').concat(' tools'), {
    'slides': cost.slides,
    'diagrams': seconds(cost.diagrams),
    'build': seconds(cost.built),
    'build ×': ratio(cost.built, base.built),
    'dist without PDF and pictures': size(cost.dist),
    'dist ×': ratio(cost.dist, base.dist),
    'first slide': `${(cost.firstSlide / 1e3).toFixed(1)} KB`,
    'first slide ×': ratio(cost.firstSlide, base.firstSlide),
  }])))
})

async function costOf(browser: Browser, { levels, tools }: Size, runs: number): Promise<Cost> {
  console.error(`${levels} levels, ${tools} tools …`)
  // The real path: the build compares it with those of its modules.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'five-levels-growth-')))
  const remove = () => rmSync(root, { recursive: true, force: true })
  const forget = onExit(remove)
  const { slides } = largerProject(root, deck, { levels, tools }, variation(deck))
  const folder = join(root, 'dist')
  const diagrams = timed(() => execute(process.execPath, [join(root, 'commands/diagrams.ts')], root))
  const built = timed(() => execute(process.execPath, [join(root, 'commands/build.ts'), '--base', '/', '--out', folder], root))
  const { url, close } = await serveCompressed(folder)
  const { bytes } = await measureLoad(browser, { name: '', url, folder, built, ready: OURS_READY, close }, '', runs)
  const cost = { slides: slides.length, diagrams, built, dist: sizeOf(folder), firstSlide: bytes }
  close()
  remove()
  forget()
  return cost
}

function sizeFrom(name: string): Size {
  const [, levels, tools] = /^(\d+)\/(\d+)$/.exec(name)?.map(Number) ?? []
  if (levels === undefined || tools === undefined || levels < deck.levels.length || tools < deck.tools.length)
    throw new UserError(`"${name}" is no size: write levels/tools, at least ${deck.levels.length}/${deck.tools.length}.`)
  return { levels, tools }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2)
}
