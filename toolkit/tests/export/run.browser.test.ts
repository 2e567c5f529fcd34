import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../fixtures/export-words.ts', import.meta.url))

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'toolkit-export-')))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function start(word: string): ChildProcess {
  return spawn(process.execPath, [SCRIPT, word], { cwd: root })
}

async function make(word: string): Promise<{ readonly code: unknown, readonly out: string, readonly err: string }> {
  const child = start(word)
  let [out, err] = ['', '']
  child.stdout?.on('data', chunk => out += chunk)
  child.stderr?.on('data', chunk => err += chunk)
  const [code] = await once(child, 'close')
  return { code, out, err }
}

const made = () => existsSync(join(root, 'exports')) ? readdirSync(join(root, 'exports')) : []

it('makes a file with title, version and date in its name, and a report; nothing else when piped', async () => {
  const { code, out, err } = await make('good')
  expect([code, err]).toEqual([0, ''])
  expect(made()).toEqual([expect.stringMatching(/^three-rungs-and-a-branch-0\.1\.0-\d{4}-\d\d-\d\d\.txt$/)])
  expect(out).toMatch(/^✓ exports\/three-rungs.*\.txt: \d+ KB, made in [\d.]+ s, proven in [\d.]+ s\n {2}✓ words {2}what was made\n {2}· Words are only words\.\n$/)
})

it('says that the folder cannot be written', async () => {
  writeFileSync(join(root, 'exports'), 'a file in the place of the folder')
  const { code, err } = await make('good')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ Cannot write exports\/.*\.txt: a file stands where a folder is needed\.\n$/)
})

it('leaves the earlier file in place when the proof fails', async () => {
  const { code, out, err } = await make('bad')
  expect(code).toBe(1)
  expect(out).toContain('they are bad')
  expect(err).toMatch(/^✗ exports\/.*\.txt was not written/)
  expect(made()).toEqual([])

  const name = /exports\/(\S+\.txt)/.exec(err)?.[1] ?? ''
  mkdirSync(join(root, 'exports'), { recursive: true })
  writeFileSync(join(root, 'exports', name), 'the earlier file')
  await make('bad')
  expect(made()).toEqual([name])
  expect(readFileSync(join(root, 'exports', name), 'utf8')).toBe('the earlier file')
})

it('lets two at once make the same', async () => {
  const both = await Promise.all([make('good'), make('good')])
  expect(both.map(({ code, err }) => [code, err])).toEqual([[0, ''], [0, '']])
  expect(made()).toHaveLength(1)
})

describe.skipIf(process.platform === 'win32')('cancelled midway', () => {
  it.each([{ signal: 'SIGINT', code: 130 }, { signal: 'SIGTERM', code: 143 }] as const)('by $signal, leaves no half file and no running browser', async ({ signal, code }) => {
    const child = start('endless')
    const ended = once(child, 'close')
    if (child.stdout)
      await once(child.stdout, 'data')
    const below = processesBelow(child.pid ?? -1)
    expect(below.length).toBeGreaterThanOrEqual(3)
    child.kill(signal)
    expect((await ended)[0]).toBe(code)
    expect(made()).toEqual([])
    while (below.some(isRunning))
      await wait(50)
  })
})

/** All processes that a process has started, and those that they have. */
function processesBelow(pid: number): number[] {
  const parents = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).stdout.trim().split('\n').map(line => line.trim().split(/\s+/))
  const below = (parent: number): number[] => parents
    .filter(([, of, state = '']) => Number(of) === parent && !state.startsWith('Z'))
    .flatMap(([child]) => [Number(child), ...below(Number(child))])
  return below(pid)
}

function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z')
}
