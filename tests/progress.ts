import type { Reporter, TestModule, TestSpecification } from 'vitest/node'
import process from 'node:process'
import { ROOT } from '../toolkit/shell/cli.ts'
import { seconds } from '../toolkit/shell/progress.ts'

/** How many files the list of the slowest ones has. */
const SLOWEST = 12

/** Says after every file how far the tests are and what went wrong in it, and in the end where the time went. */
export default class Progress implements Reporter {
  private total = 0
  private done = 0

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.total = files.length
    this.done = 0
  }

  onTestModuleEnd(module: TestModule): void {
    const { passed, failed, skipped } = countsOf(module)
    const others = [...failed > 0 ? [`${failed} failed`] : [], ...skipped > 0 ? [`${skipped} skipped`] : []]
    this.print(`${module.ok() ? '✓' : '✗'} file ${++this.done} of ${this.total}: ${nameOf(module)}, ${[`${passed} passed`, ...others].join(', ')}, ${seconds(timeOf(module))}`)
    faultsOf(module).forEach(fault => this.print(`  ✗ ${fault}`))
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, SLOWEST)
    this.print(`Where the time went, of ${seconds(modules.reduce((sum, module) => sum + timeOf(module), 0))} in all files:`)
    slowest.forEach(module => this.print(`${seconds(timeOf(module)).padStart(9)}  ${nameOf(module)}`))
  }

  private print(line: string): void {
    process.stdout.write(`${line}\n`)
  }
}

function nameOf({ moduleId }: TestModule): string {
  return moduleId.slice(ROOT.length + 1)
}

/** What the default reporter tells in the end only, which may be minutes away. */
function faultsOf(module: TestModule): string[] {
  const parts = [module, ...module.children.allSuites()].map(part => ({ name: 'fullName' in part ? part.fullName : nameOf(module), errors: part.errors() }))
  const tests = [...module.children.allTests('failed')].map(test => ({ name: test.fullName, errors: test.result().errors ?? [] }))
  return [...parts, ...tests].flatMap(({ name, errors }) => errors.map(({ message, diff }) => [name, message, diff ?? ''].join('\n').trim()))
}

function timeOf(module: TestModule): number {
  const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic()
  return duration + collectDuration + setupDuration + prepareDuration
}

function countsOf(module: TestModule): Record<'passed' | 'failed' | 'skipped', number> {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    if (state !== 'pending')
      counts[state]++
  }
  return counts
}
