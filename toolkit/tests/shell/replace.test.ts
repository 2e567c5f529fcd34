import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { writing } from '../../shell/cli.ts'
import { replace, replaceFolder } from '../../shell/replace.ts'

const disk = vi.hoisted(() => ({ isFull: false }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    renameSync(from: string, to: string) {
      if (disk.isFull && !from.endsWith('.earlier') && to.endsWith('pictures'))
        throw Object.assign(new Error('ENOSPC: no space left on device, rename'), { code: 'ENOSPC' })
      fs.renameSync(from, to)
    },
  }
})

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolkit-replace-'))
  disk.isFull = false
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const written = (content: string) => async (draft: string) => writeFileSync(draft, content)

/** Puts an earlier folder there; lists what is in it later. */
function pictures(): () => string[] {
  const place = join(folder, 'pictures')
  mkdirSync(place)
  writeFileSync(join(place, 'index.html'), 'old')
  return () => readdirSync(place)
}

it('gives a file its name only when it is whole and good', async () => {
  const place = join(folder, 'deck.pdf')
  writeFileSync(place, 'the earlier file')
  expect(await replace(place, async (draft) => {
    writeFileSync(draft, 'bad')
    expect(readFileSync(place, 'utf8')).toBe('the earlier file')
    return false
  })).toBe(false)
  await expect(replace(place, async (draft) => {
    writeFileSync(draft, 'half')
    throw new Error('It broke.')
  })).rejects.toThrow('It broke.')
  expect([readdirSync(folder), readFileSync(place, 'utf8')]).toEqual([['deck.pdf'], 'the earlier file'])
  expect(await replace(place, written('new'))).toBe(true)
  expect([readdirSync(folder), readFileSync(place, 'utf8')]).toEqual([['deck.pdf'], 'new'])
})

it('replaces a folder as a whole', async () => {
  const inside = pictures()
  await replaceFolder(join(folder, 'pictures'), async draft => writeFileSync(join(draft, 'new.png'), 'new'))
  expect([inside(), readdirSync(folder)]).toEqual([['new.png'], ['pictures']])
})

it('keeps two at once apart', async () => {
  const place = join(folder, 'deck.pdf')
  const drafts: string[] = []
  await Promise.all(['one', 'two'].map(content => replace(place, async (draft) => {
    drafts.push(draft)
    writeFileSync(draft, content)
  })))
  expect(new Set(drafts).size).toBe(2)
  expect([readdirSync(folder), readFileSync(place, 'utf8')]).toEqual([['deck.pdf'], 'two'])
})

it('says that the disk is full, and leaves the earlier folder and nothing else', async () => {
  const inside = pictures()
  const place = join(folder, 'pictures')
  disk.isFull = true
  await expect(replaceFolder(place, async () => {})).rejects.toThrow(`Cannot write ${place}: the disk is full.`)
  expect([inside(), readdirSync(folder)]).toEqual([['index.html'], ['pictures']])
})

it('says that a file is where the folder should be', () => {
  const file = join(folder, 'exports')
  writeFileSync(file, '')
  const place = join(file, 'deck.pdf')
  expect(() => writing(place, () => writeFileSync(place, ''))).toThrow(`Cannot write ${place}: a file stands where a folder is needed.`)
})
