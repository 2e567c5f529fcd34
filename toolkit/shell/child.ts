import type { ChildProcess } from 'node:child_process'
import { onExit } from './cli.ts'

/** Waits for a process to end, and ends it with this one; the result is its exit code. */
export function exitOf(child: ChildProcess): Promise<number> {
  const forget = onExit(() => child.kill())
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      forget()
      resolve(code ?? 1)
    })
  })
}
