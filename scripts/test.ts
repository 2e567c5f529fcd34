import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { onExit, readOptions, ROOT, run } from './cli.ts'
import { seconds } from './progress.ts'

/** Where the reports go; `.ci/run` reads `summary.txt`. */
const REPORTS = join(ROOT, 'node_modules', '.cache', 'five-levels', 'tests')

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

const STEPS: readonly Step[] = [
  { name: 'types', tool: 'vue-tsc/bin/vue-tsc.js', args: ['--noEmit'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  vitest('unit'),
  vitest('deck'),
]

const HELP = `npm test

Checks types and format, runs the unit tests, then tests the built deck in a browser.`

await run(async () => {
  if (readOptions({ help: { type: 'boolean', short: 'h' } }).help)
    return console.log(HELP)
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const outcomes: Outcome[] = []
  for (const step of STEPS)
    outcomes.push(await take(step))

  console.log()
  for (const { name, passed, failed, skipped, time } of outcomes)
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(6)} ${`${passed} of ${passed + failed}`.padStart(12)} ${seconds(time).padStart(9)}${skipped > 0 ? `  (${skipped} skipped, see above)` : ''}`)

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  writeFileSync(join(REPORTS, 'summary.txt'), `${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})

function vitest(project: string): Step {
  const report = join(REPORTS, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name: project, tool: 'vitest/vitest.mjs', args, report }
}

/** Runs a step in the open and counts what it did. */
async function take({ name, tool, args, report }: Step): Promise<Outcome> {
  console.log(`\n${name} …`)
  const start = performance.now()
  const ok = await succeeds(join(ROOT, 'node_modules', tool), args)
  const { passed, failed, skipped } = report ? count(report) : { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  // A step that failed counts as a failure even if it has no test to blame, or none ran.
  const blame = failed === 0 && (!ok || passed === 0) ? 1 : failed
  return { name, passed, failed: blame, skipped, time: performance.now() - start }
}

function succeeds(tool: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [tool, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const forget = onExit(() => child.kill())
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      forget()
      resolve(code === 0)
    })
  })
}

/** The tests in a report of Vitest; none if it was not written. */
function count(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  if (!existsSync(report))
    return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: Number(numPassedTests), failed: Number(numFailedTests), skipped: Number(numPendingTests) }
}
