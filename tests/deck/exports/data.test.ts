import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { faultsOf, makeExport } from './make.ts'

it('holds all that the talk says, and keeps to its schema', async () => {
  const data = await makeExport('data')
  expect(await faultsOf(data)).toEqual([])
  const file = join(data.path, 'catalog.json')
  const catalog = JSON.parse(readFileSync(file, 'utf8'))
  expect(catalog).toMatchObject(JSON.parse(JSON.stringify(deck)))
  writeFileSync(file, JSON.stringify({ ...catalog, tools: [], talk: { ...catalog.talk, title: 5 } }))
  expect(await faultsOf(data)).toContain('schema: /talk/title must be string')
})
