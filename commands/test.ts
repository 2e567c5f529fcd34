import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { exitOf } from '../toolkit/shell/child.ts'
import { readOptions, ROOT, runCommand } from '../toolkit/shell/cli.ts'
import { seconds } from '../toolkit/shell/progress.ts'

/** Where the reports go; `.ci/run` reads `summary.txt`. */
const REPORTS = join(ROOT, 'node_modules', '.cache', 'five-levels', 'tests')
const REPORT = join(REPORTS, 'report.json')

interface Step {
  readonly name: string
  readonly tool: string
  readonly args: readonly string[]
  /** A step with a report counts its tests, one without counts as one test. */
  readonly report?: string
}

interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly time: number
}

/** Looks for files and exports that no command, slide or page needs: what only tests call is dead as well. */
const UNUSED = ['--production', '--include', 'files,exports,types,duplicates']

/** The lanes run at the same time, each one step after the other. The tests begin with a build, which uses one core. */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'types', tool: 'vue-tsc/bin/vue-tsc.js', args: ['--noEmit'] },
    { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
    { name: 'dead', tool: 'knip/bin/knip.js', args: UNUSED },
  ],
  [{ name: 'tests', tool: 'vitest/vitest.mjs', args: ['run', '--reporter=./tests/progress.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`], report: REPORT }],
]

const HELP = `npm test

Checks types, format and dead code; at the same time builds the deck and tests it in browsers, two files at a time, and
runs the unit tests. Each line says which step it comes from, and after every file how far the tests are.`

await runCommand(HELP, async () => {
  readOptions({})
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const outcomes = (await Promise.all(LANES.map(runAll))).flat()

  console.log()
  for (const { name, passed, failed, skipped, time } of outcomes)
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(6)} ${`${passed} of ${passed + failed}`.padStart(12)} ${seconds(time).padStart(9)}${skipped > 0 ? `  (${skipped} skipped, see above)` : ''}`)

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  writeFileSync(join(REPORTS, 'summary.txt'), `${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})

async function runAll(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of steps)
    outcomes.push(await runStep(step))
  return outcomes
}

/** Runs a step, shows its output, and counts its tests. */
async function runStep({ name, tool, args, report }: Step): Promise<Outcome> {
  say(name, '…')
  const start = performance.now()
  const ok = await succeeds(name, join(ROOT, 'node_modules', tool), args)
  const { passed, failed, skipped } = report ? count(report) : { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  // A step that failed counts as a failure also if no test failed, or none ran.
  const failures = failed === 0 && (!ok || passed === 0) ? 1 : failed
  const time = performance.now() - start
  say(name, `${failures === 0 ? '✓' : '✗'} after ${seconds(time)}`)
  return { name, passed, failed: failures, skipped, time }
}

/** Prints a line with the name of its step: two steps run at a time. */
function say(name: string, line: string): void {
  console.log(`${name.padEnd(5)} │ ${line}`)
}

async function succeeds(name: string, tool: string, args: readonly string[]): Promise<boolean> {
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env
  const child = spawn(process.execPath, [tool, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', line => say(name, line))
  return await exitOf(child) === 0
}

/** Counts the tests in a report of Vitest; none if it was not written. */
function count(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  if (!existsSync(report))
    return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: Number(numPassedTests), failed: Number(numFailedTests), skipped: Number(numPendingTests) }
}
