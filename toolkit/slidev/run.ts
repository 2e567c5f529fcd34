import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { exitOf } from '../shell/child.ts'
import { ROOT, UserError } from '../shell/cli.ts'

const CLI = join(createRequire(import.meta.url).resolve('@slidev/cli/package.json'), '..', 'bin', 'slidev.mjs')

/** Signs that mean something else to Vite in the name of a file. */
const UNREADABLE = /[#?$]/

/** @throws {UserError} if the folder has a name that Vite cannot read: what it says by itself helps nobody. */
function refuseFolder(): void {
  const [sign] = UNREADABLE.exec(ROOT) ?? []
  if (sign !== undefined)
    throw new UserError(`There is a "${sign}" in the name of the folder ${ROOT}, which Vite cannot read. Rename it; other signs are good.`)
}

/** Runs Slidev in the open; the result is its exit code. */
export async function runSlidev(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  refuseFolder()
  return exitOf(spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env, stdio: 'inherit' }))
}

/**
 * Runs Slidev for the public, without a word; it ends as soon as it is told to `stop`.
 *
 * @throws {UserError} with all that it said, if it fails.
 */
export async function runSlidevQuietly(args: readonly string[], env: NodeJS.ProcessEnv, stop: AbortSignal): Promise<void> {
  refuseFolder()
  const published = {
    ...env,
    // As published, also when a test runner that sets these builds it.
    NODE_ENV: 'production',
    VITEST: undefined,
    // Node reads the setup files itself: Slidev's loader would translate them and all that they import.
    JITI_TRY_NATIVE: 'true',
  }
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env: published, stdio: ['ignore', 'pipe', 'pipe'] })
  stop.addEventListener('abort', () => child.kill())
  let said = ''
  child.stdout.on('data', chunk => said += chunk)
  child.stderr.on('data', chunk => said += chunk)
  if (await exitOf(child) !== 0)
    throw new UserError(`Slidev could not build the slides:\n\n${said.trim()}`)
}
