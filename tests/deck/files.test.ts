import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { drawingsFolder } from '../../build/drawings.ts'
import { diagramsOf } from '../../diagrams/index.ts'
import { deck } from '../../model/deck.ts'
import { deckAddress } from './browser.ts'

it.each(diagramsOf(deck))('has the drawing $name as a file of its own', async ({ name }) => {
  const response = await fetch(deckAddress(`diagrams/${name}.svg`))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  expect(await response.text()).toBe(readFileSync(join(drawingsFolder(), `${name}.svg`), 'utf8'))
})

it('is built for the public, without what only a developer needs', () => {
  const scripts = readdirSync(builtFolder(), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter(name => readFileSync(join(builtFolder(), name), 'utf8').includes('[Vue warn]'))).toEqual([])
})
