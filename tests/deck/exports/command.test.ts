import type { Project } from '../../project.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { copyProject, finished } from '../../project.ts'

const TALK = ['--talk', '5']
const exportsOf = ({ root }: Project) => existsSync(join(root, 'exports')) ? readdirSync(join(root, 'exports')) : []

function builtProject(): Project {
  const project = copyProject()
  project.useBuilt()
  return project
}

it('makes a file with talk, version and date in its name, and a report; nothing else when piped', { timeout: 180_000 }, async () => {
  const project = builtProject()
  const { code, out, err } = await project.run('export.ts', TALK)
  expect([code, err]).toEqual([0, ''])
  expect(exportsOf(project)).toEqual([expect.stringMatching(/^the-5-levels-of-ml-projects-5min-[\d.]+-\d{4}-\d\d-\d\d\.pdf$/)])
  expect(out).toMatch(/^✓ exports\/the-5-levels.*\.pdf: \d+ KB, made in [\d.]+ s, proven in [\d.]+ s\n {2}✓ pages /)
  expect(out).toContain('✓ contrast')
})

it('says all that there is with --help', async () => {
  const { code, out } = await copyProject().run('export.ts', ['--help'])
  expect(code).toBe(0)
  for (const word of ['pdf', 'handout', 'read', 'pptx', 'png', 'data', 'all', '--talk', '--dark', '--clicks', '--paper', '--help'])
    expect(out).toContain(`  ${word} `)
})

it.each([
  { args: ['docx'], message: 'There is no format "docx". There are: pdf, handout, read, pptx, png, data, all.' },
  { args: ['--talk', '7'], message: 'unknown talk "7"; known: 5, 10, 20, 45' },
  { args: ['handout', '--paper', 'a3'], message: '--paper is a3, but there are: a4, letter.' },
  { args: ['--drak'], message: 'Unknown option \'--drak\'. With --help you see what there is.' },
])('answers $args in one message, at once', async ({ args, message }) => {
  const project = copyProject()
  expect(await project.run('export.ts', args)).toEqual({ code: 1, out: '', err: `✗ ${message}\n` })
})

it('misses the browser in one message', async () => {
  const project = builtProject()
  const { code, out, err } = await project.run('export.ts', TALK, { BROWSER_PATH: '/no/such/chromium' })
  expect([code, out, err]).toEqual([1, '', '✗ BROWSER_PATH is /no/such/chromium, but no such file exists.\n'])
  expect(exportsOf(project)).toEqual([])
})

it('says that the folder cannot be written', { timeout: 180_000 }, async () => {
  const project = copyProject()
  project.write('exports', 'a file in the place of the folder')
  project.useBuilt()
  const { code, err } = await project.run('export.ts', TALK)
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ Cannot write exports\/.*\.pdf: a file stands where a folder is needed\.\n$/)
})

it('leaves the earlier file in place when the proof fails', { timeout: 180_000 }, async () => {
  const project = builtProject()
  project.edit('toolkit/export/pdf.ts', code => code.replace('setLanguage(description.language)', 'setLanguage(\'xx\')'))
  project.useBuilt()
  const { out, err, code } = await project.run('export.ts', TALK)
  expect(code).toBe(1)
  expect(out).toContain('the language is "xx", not "en"')
  expect(err).toMatch(/^✗ exports\/.*\.pdf was not written/)
  expect(exportsOf(project)).toEqual([])

  const name = /exports\/(\S+\.pdf)/.exec(err)?.[1] ?? ''
  mkdirSync(join(project.root, 'exports'), { recursive: true })
  writeFileSync(join(project.root, 'exports', name), 'the earlier file')
  await project.run('export.ts', TALK)
  expect(exportsOf(project)).toEqual([name])
  expect(readFileSync(join(project.root, 'exports', name), 'utf8')).toBe('the earlier file')
})

it('lets two at once make the same', { timeout: 300_000 }, async () => {
  const project = builtProject()
  const both = await Promise.all([project.run('export.ts', ['data']), project.run('export.ts', ['data'])])
  expect(both.map(({ code, err }) => [code, err])).toEqual([[0, ''], [0, '']])
  expect(exportsOf(project)).toHaveLength(1)
})

describe.skipIf(process.platform === 'win32')('cancelled midway', () => {
  it.each([{ signal: 'SIGINT', code: 130 }, { signal: 'SIGTERM', code: 143 }] as const)('by $signal, leaves no half file and no running browser', { timeout: 180_000 }, async ({ signal, code }) => {
    const project = builtProject()
    const child = project.start('export.ts', ['png', ...TALK])
    const ended = finished(child)
    let below: number[] = []
    for (let tries = 0; below.length < 3 && tries < 200; tries++) {
      await wait(50)
      below = processesBelow(child.pid ?? -1)
    }
    expect(below.length).toBeGreaterThanOrEqual(3)
    child.kill(signal)
    expect((await ended).code).toBe(code)
    expect(exportsOf(project)).toEqual([])
    for (let tries = 0; below.some(isRunning) && tries < 40; tries++)
      await wait(50)
    expect(below.filter(isRunning)).toEqual([])
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
