import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

/** A program that runs beside the tests. */
export interface Running {
  /** What it says where the pattern has its first group; waits until it says so. */
  readonly said: (pattern: RegExp) => Promise<string>
  readonly isRunning: () => boolean
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a program, which ends with the tests at the latest. */
export function start(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const kill = () => void child.kill()
  process.once('exit', kill)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output += text)
  const ended = once(child, 'close').then(() => void process.removeListener('exit', kill))
  return {
    said: pattern => new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)?.[1]
        if (found !== undefined)
          resolve(found)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      ended.then(() => reject(new Error(`${path} ended early: ${output}`)), reject)
      look()
    }),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended,
    stop: () => {
      kill()
      return ended
    },
  }
}
