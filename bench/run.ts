/* Our deck beside its peers, in one run on one machine: `npm run bench`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../toolkit/shell/browser.ts'
import { onExit, readOptions, run } from '../toolkit/shell/cli.ts'
import { seconds, size } from '../toolkit/shell/progress.ts'
import { measureAnswers } from './answers.ts'
import { buildDecks, sizeOf } from './decks.ts'
import { measureDiagram, measureKeys, measureLoad } from './load.ts'
import { measureStart } from './start.ts'

const HELP = `npm run bench [-- options]

Builds the deck, plain Slidev and Marp, and measures them side by side on a slow phone:
1.6 Mbit/s, 150 ms, a processor a quarter as fast, gzip.

  --runs <number>  how often each is opened (5)
  --help           this text`

await run(async () => {
  const options = readOptions({ runs: { type: 'string' }, help: { type: 'boolean', short: 'h' } })
  if (options.help)
    return console.log(HELP)
  const runs = Number(options.runs ?? 5)
  const folder = mkdtempSync(join(tmpdir(), 'five-levels-bench-'))
  onExit(() => rmSync(folder, { recursive: true, force: true }))
  const decks = await buildDecks(folder)
  const browser = await launchBrowser()
  const table: Record<string, Record<string, string>> = {}
  const shown = (value: number, unit: (value: number) => string) => Number.isNaN(value) ? '–' : unit(value)
  const ms = (value: number) => `${Math.round(value)} ms`
  for (const deck of decks) {
    console.error(`Measuring ${deck.name} …`)
    const load = await measureLoad(browser, deck, '', runs)
    const answers = await measureAnswers(browser, deck, runs)
    const dist = sizeOf(deck.folder)
    const diagram = await measureDiagram(browser, deck, runs)
    const { p50, p95, heap } = await measureKeys(browser, deck, runs)
    const { cold, warm } = deck.start ? await measureStart(browser, { ...deck.start, ready: deck.app ?? deck.ready }, runs) : { cold: Number.NaN, warm: Number.NaN }
    table[deck.name] = {
      'first paint': seconds(load.firstPaint),
      'largest paint': seconds(load.largestPaint),
      'diagram visible': shown(diagram, seconds),
      'one key at the first paint, answered after': Number.isNaN(answers.once) ? 'never' : ms(answers.once),
      'the same, pressed until answered': Number.isNaN(answers.again) ? 'never' : ms(answers.again),
      'a swipe at the first paint, phone': Number.isNaN(answers.swipe) ? 'never' : ms(answers.swipe),
      'interactive': seconds(load.interactive),
      'bytes until then': size(load.bytes),
      'JavaScript': size(load.scriptBytes),
      'requests (foreign)': `${load.requests} (${load.foreign})`,
      'layout shift': load.shift.toFixed(3),
      'blocking time': ms(load.blocking),
      'key to slide, p50': shown(p50, ms),
      'key to slide, p95': shown(p95, ms),
      'heap after 10 passes': shown(heap, value => `${value.toFixed(1)} MB`),
      'start to first slide, cold': shown(cold, seconds),
      'start to first slide, warm': shown(warm, seconds),
      'build': seconds(deck.built),
      'dist without PDF and pictures': size(dist.raw),
      'the same, each file compressed': size(dist.compressed),
    }
    deck.close()
  }
  await browser.close()
  const rows = Object.keys(Object.values(table)[0] ?? {})
  console.table(Object.fromEntries(rows.map(row => [row, Object.fromEntries(Object.entries(table).map(([name, cells]) => [name, cells[row]]))])))
})
