import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { ROOT, withCleanup } from './cli.ts'

const LOCKS = join(ROOT, 'node_modules', '.cache', 'slidev-toolkit', 'locks')

/** Runs `work` as soon as no other process of this project runs any under the same name. */
export async function exclusively<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const file = join(LOCKS, name)
  mkdirSync(LOCKS, { recursive: true })
  while (!take(file))
    await wait(100)
  return withCleanup(() => rmSync(file, { force: true }), work)
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  }
  catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw error
  }
  // A process that was killed left its lock behind.
  if (!isRunning(ownerOf(file)))
    rmSync(file, { force: true })
  return false
}

/** Reads which process has the lock; this one while nothing is written yet. */
function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid
  }
  catch {
    return process.pid
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
