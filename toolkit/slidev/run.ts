import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { exitOf } from '../shell/child.ts'
import { ROOT, UserError } from '../shell/cli.ts'

const CLI = join(createRequire(import.meta.url).resolve('@slidev/cli/package.json'), '..', 'bin', 'slidev.mjs')

/** Signs that Vite does not read as part of a file name. */
const UNREADABLE = /[#?$]/

/** @throws {UserError} if Vite cannot read the name of the folder; its own message does not tell the reason. */
function refuseFolder(): void {
  const [sign] = UNREADABLE.exec(ROOT) ?? []
  if (sign !== undefined)
    throw new UserError(`There is a "${sign}" in the name of the folder ${ROOT}, which Vite cannot read. Rename it; other signs are good.`)
}

/** Runs Slidev with its output shown; the result is its exit code. */
export async function runSlidev(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  refuseFolder()
  return exitOf(spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env, stdio: 'inherit' }))
}

/**
 * Runs Slidev for production, without its output.
 *
 * @throws {UserError} with its output, if it fails.
 */
export async function runSlidevQuietly(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  refuseFolder()
  // A test runner sets these for development.
  const published = { ...env, NODE_ENV: 'production', VITEST: undefined }
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env: published, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  if (await exitOf(child) !== 0)
    throw new UserError(`Slidev could not build the slides:\n\n${output.trim()}`)
}
