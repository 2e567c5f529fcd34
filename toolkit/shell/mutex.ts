import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { onExit, ROOT } from './cli.ts'

const LOCKS = join(ROOT, 'node_modules', '.cache', 'slidev-toolkit', 'locks')

/** Runs `work` while no other process of this project runs any under the same name; waits for its turn. */
export async function exclusively<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const file = join(LOCKS, name)
  mkdirSync(LOCKS, { recursive: true })
  while (!take(file))
    await wait(100)
  const release = () => rmSync(file, { force: true })
  const forget = onExit(release)
  try {
    return await work()
  }
  finally {
    release()
    forget()
  }
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
  // A process that was killed cannot give back what it took.
  if (!isRunning(ownerOf(file)))
    rmSync(file, { force: true })
  return false
}

/** The process that has the lock; this one if it cannot be told yet. */
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
