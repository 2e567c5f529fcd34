import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { onTestFinished } from 'vitest'
import { builtFolder } from '../build/deck.ts'
import { fingerprint } from '../build/fingerprint.ts'
import { ROOT } from '../toolkit/shell/cli.ts'

const LEFT_OUT = /^(?:\.git|node_modules|dist.*|exports|bench|tests)$/

/** What a process said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A copy of the project for one test, in which a test may break things. */
export interface Project {
  readonly root: string
  readonly write: (path: string, content: string) => void
  readonly edit: (path: string, change: (content: string) => string) => void
  /** Pretends that the deck was built from what is in the project now. */
  readonly pretendBuilt: (html: string) => void
  /** Takes the deck as it is built. */
  readonly useBuilt: () => void
  /** Runs a script to its end. */
  readonly run: (script: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ended>
  /** Starts a script that goes on until it is told to end. */
  readonly start: (script: string, args?: readonly string[]) => ChildProcess
}

/** Copies the project for the running test, after which the copy is gone; for all tests of a file with its `afterAll`. */
export function copyProject(inTheEnd: (work: () => void) => void = onTestFinished): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'Anna\'s talks (ü) & 100% ')))
  inTheEnd(() => rmSync(root, { recursive: true, force: true }))
  for (const name of readdirSync(ROOT).filter(name => !LEFT_OUT.test(name)))
    cpSync(join(ROOT, name), join(root, name), { recursive: true })
  // A folder of links and not one link: the cache in it belongs to the copy.
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter(name => !['.cache', '.vite'].includes(name)))
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction')

  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const start = (script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [join(root, 'commands', script), ...args], { cwd: root, env: { ...process.env, ...env } })
    inTheEnd(() => void child.kill())
    return child
  }
  const rememberBuilt = () => {
    const made = statSync(join(root, 'dist/index.html')).mtimeMs
    write('node_modules/.cache/five-levels/built-from', `${fingerprint(root, '/')} ${made}`)
  }
  return {
    root,
    write,
    start,
    edit: (path, change) => write(path, change(readFileSync(join(root, path), 'utf8'))),
    pretendBuilt(html) {
      write('dist/index.html', html)
      rememberBuilt()
    },
    useBuilt() {
      cpSync(builtFolder(), join(root, 'dist'), { recursive: true })
      rememberBuilt()
    },
    run: (script, args, env) => finished(start(script, args, env)),
  }
}

/** What a process said, once it has ended. */
export function finished(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', chunk => out += chunk)
  child.stderr?.on('data', chunk => err += chunk)
  return new Promise(resolve => child.once('close', code => resolve({ code, out, err })))
}

/** Waits until a process has said something on stdout that matches. */
export function said(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let out = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const match = pattern.exec(out)
      if (match)
        resolve(match)
    })
    child.once('close', code => reject(new Error(`It ended with ${code} and said only: ${out}`)))
  })
}
