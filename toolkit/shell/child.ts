import type { ChildProcess } from 'node:child_process'
import { onExit } from './cli.ts'

/** Waits until a process has ended and returns its exit code; ends it if this process ends first. */
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
