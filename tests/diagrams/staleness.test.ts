import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawingsFolder } from '../../build/drawings.ts'
import { staleDiagrams } from '../../diagrams/staleness.ts'
import { deck } from '../../model/deck.ts'
import { changed } from '../fixtures/tiny-catalog.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'))
  cpSync(drawingsFolder(), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function edit(file: string, change: (text: string) => string): void {
  return writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
}

it('finds the drawings of the deck up to date', () => {
  expect(staleDiagrams(deck, drawingsFolder())).toEqual([])
})

it('notices data that changed', () => {
  const [tool] = deck.tools
  const moved = { ...deck, tools: changed(deck.tools, tool?.id ?? '', { homeLevel: deck.levels.find(({ id }) => id !== tool?.homeLevel)?.id ?? '' }) }
  expect(staleDiagrams(moved, folder).map(({ name }) => name)).toContain('tools-enter')
  expect(staleDiagrams(moved, folder)[0]?.reason).toBe('its source changed')
})

it('notices a description that changed', () => {
  const claims = changed(deck.claims, 'claim-band', { text: 'Most ML jobs are elsewhere.' })
  expect(staleDiagrams({ ...deck, claims }, folder)).toContainEqual({ name: 'roles', reason: 'its description, Mermaid or the theme changed' })
})

it('notices a drawing that was edited by hand', () => {
  edit('roles.svg', text => text.replace(deck.roles.at(-1)?.name ?? '', 'Another'))
  expect(staleDiagrams(deck, folder)).toEqual([{ name: 'roles', reason: 'the drawing was edited by hand' }])
})

it('notices a source that was edited by hand', () => {
  appendFileSync(join(folder, 'roles.mmd'), '%% hello\n')
  expect(staleDiagrams(deck, folder)).toEqual([{ name: 'roles', reason: 'its source changed' }])
})

it('notices a drawing made with another Mermaid or theme', () => {
  edit('roles.svg', text => text.replace(/key=\w+/, 'key=0123456789abcdef'))
  expect(staleDiagrams(deck, folder)).toEqual([{ name: 'roles', reason: 'its description, Mermaid or the theme changed' }])
})

it('notices a drawing that is missing, or left over', () => {
  rmSync(join(folder, 'roles.svg'))
  writeFileSync(join(folder, 'old.svg'), '<svg/>')
  expect(staleDiagrams(deck, folder)).toEqual([
    { name: 'roles', reason: 'it has not been drawn yet' },
    { name: 'old', reason: 'no diagram has this name any more' },
  ])
})

it('does not mind the line ends of another system', () => {
  edit('roles.svg', text => text.replaceAll('\n', '\r\n'))
  edit('roles.mmd', text => text.replaceAll('\n', '\r\n'))
  expect(staleDiagrams(deck, folder)).toEqual([])
})
