/*
 * The PDF of the slides beside the one that `slidev export` makes of the same deck,
 * in turns in one run. `npm run bench:export [-- runs]`
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ensureBuilt } from '../build/deck.ts'
import { readPdf } from '../toolkit/export/proof/pdf-facts.ts'
import { findBrowser } from '../toolkit/shell/browser.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { seconds, size } from '../toolkit/shell/progress.ts'

const runs = Number(process.argv[2] ?? 3)
const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
const folder = mkdtempSync(join(tmpdir(), 'five-levels-bench-'))
const theirs = join(folder, 'slidev.pdf')

await ensureBuilt('/')
const browser = await findBrowser()
try {
  const times: Record<'slidev' | 'ours' | 'made', number[]> = { slidev: [], ours: [], made: [] }
  for (let run = 0; run < runs; run++) {
    times.slidev.push((await time(slidev, ['export', '--output', theirs, '--executable-path', browser])).took)
    const { took, said } = await time(join(ROOT, 'commands', 'export.ts'), ['pdf'])
    times.ours.push(took)
    times.made.push(Number(/made in ([\d.]+) s/.exec(said)?.[1]) * 1000)
  }
  const slowest = median(times.slidev)
  const ours = newest(join(ROOT, 'exports'))
  console.log(`Median of ${runs} runs in turns.\n`)
  console.log('| PDF of the slides | time | of `slidev export` | pages | size | tags | language | outline |')
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
  console.log(await row('slidev export', slowest, slowest, theirs))
  console.log(await row('npm run export, with its proof', median(times.ours), slowest, ours))
  console.log(`| of which made | ${seconds(median(times.made))} | ${share(median(times.made), slowest)} | | | | | |`)
}
finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs a script from its start to its end. */
function time(script: string, args: readonly string[]): Promise<{ took: number, said: string }> {
  const start = performance.now()
  let said = ''
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.on('data', chunk => said += chunk)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => code === 0 ? resolve({ took: performance.now() - start, said }) : reject(new Error(`${script} ended with ${code}`)))
  })
}

async function row(name: string, took: number, of: number, path: string): Promise<string> {
  const { pages, bytes, tagged, language, outline } = await readPdf(path)
  const cells = [name, seconds(took), share(took, of), pages.length, size(bytes), tagged ? 'yes' : 'no', language || 'none', `${outline.length} entries`]
  return `| ${cells.join(' | ')} |`
}

function share(took: number, of: number): string {
  return `${(took / of).toFixed(2)}`
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function newest(folder: string): string {
  const paths = readdirSync(folder).filter(name => name.endsWith('.pdf')).map(name => join(folder, name))
  return paths.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? ''
}
