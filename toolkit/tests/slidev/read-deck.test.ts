import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readDeck, readNotes } from '../../slidev/read-deck.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-deck-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(headmatter: string, ...slides: readonly string[]): void {
  writeFileSync(join(root, 'slides.md'), `---\n${headmatter}\n---\n\n${slides.join('\n\n---\n\n')}\n`)
}

it('reads what the headmatter says in plain words', async () => {
  write('title: Tea\nauthor:\n  - Ada\n  - name: Bo\nkeywords: [hot, green]\ninfo: |\n  ## About\n  All **leaves**, see [the book](https://example.org).', '# One')
  expect(await readDeck(root)).toMatchObject({ title: 'Tea', author: 'Ada, Bo', keywords: ['hot', 'green'], description: 'About All leaves, see the book.' })
})

it('names a slide by its number, or by its alias', async () => {
  write('title: Tea', '# One', '# Two\n\n<!-- Pour.\n\n[click] Drink. -->')
  expect((await readDeck(root)).slides.map(({ id, title }) => [id, title])).toEqual([['1', 'Tea'], ['2', 'Two']])
  expect(await readNotes(root)).toEqual({ 1: [], 2: [{ purpose: 'say', text: 'Pour.' }, { purpose: 'say', text: 'Drink.' }] })
  write('title: Tea\nrouteAlias: hello', '# One')
  expect((await readDeck(root)).slides.map(({ id }) => id)).toEqual(['hello'])
})
