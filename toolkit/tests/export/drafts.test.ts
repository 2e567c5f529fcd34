import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { writeDraft } from '../../export/drafts.ts'

const disk = vi.hoisted(() => ({ isFull: false }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeFileSync(...[path, content, options]: Parameters<typeof fs.writeFileSync>) {
      if (disk.isFull && String(path).includes('.draft-')) {
        // As much as there was room for.
        fs.writeFileSync(path, 'PDF')
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      }
      fs.writeFileSync(path, content, options)
    },
  }
})

const content = Buffer.from('a whole file')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'five-levels-drafts-'))
  disk.isFull = false
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

describe('a file', () => {
  it('has its name only when it is published', () => {
    const place = join(folder, 'deck.pdf')
    writeFileSync(place, 'the earlier file')
    const draft = writeDraft(place, content)
    expect(readFileSync(draft.path)).toEqual(content)
    expect(readFileSync(place, 'utf8')).toBe('the earlier file')
    draft.publish()
    expect(readFileSync(place)).toEqual(content)
    expect(readdirSync(folder)).toEqual(['deck.pdf'])
  })

  it('leaves nothing behind when it is dropped', () => {
    writeDraft(join(folder, 'deck.pdf'), content).drop()
    expect(readdirSync(folder)).toEqual([])
  })

  it('makes the folder it lies in', () => {
    const place = join(folder, 'exports', 'deck.pdf')
    writeDraft(place, content).publish()
    expect(existsSync(place)).toBe(true)
  })
})

it('replaces a folder as a whole', () => {
  const place = join(folder, 'pictures')
  mkdirSync(place)
  writeFileSync(join(place, 'old.png'), 'old')
  writeDraft(place, { 'new.png': content }).publish()
  expect(readdirSync(place)).toEqual(['new.png'])
  expect(readdirSync(folder)).toEqual(['pictures'])
})

it('keeps two at once apart', () => {
  const place = join(folder, 'deck.pdf')
  const drafts = [writeDraft(place, Buffer.from('one')), writeDraft(place, Buffer.from('two'))]
  expect(new Set(drafts.map(({ path }) => path)).size).toBe(2)
  drafts.forEach(({ publish }) => publish())
  expect(readFileSync(place, 'utf8')).toBe('two')
})

it('says that the disk is full, and leaves the earlier file and nothing else', () => {
  const place = join(folder, 'deck.pdf')
  writeFileSync(place, 'the earlier file')
  disk.isFull = true
  expect(() => writeDraft(place, content)).toThrow(`Cannot write ${place}: the disk is full.`)
  expect(readdirSync(folder)).toEqual(['deck.pdf'])
  expect(readFileSync(place, 'utf8')).toBe('the earlier file')
})

it('says that a file stands where the folder should be', () => {
  const file = join(folder, 'exports')
  writeFileSync(file, '')
  expect(() => writeDraft(join(file, 'deck.pdf'), content)).toThrow(/Cannot write .*deck\.pdf: a file stands where a folder is needed\./)
})
