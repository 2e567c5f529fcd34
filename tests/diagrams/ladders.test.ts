import { describe, expect, it } from 'vitest'
import { favicon } from '../../build/favicon.ts'
import { diagramsOf } from '../../diagrams/index.ts'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { firstLevels } from '../fixtures/ladders/cut.ts'
import { ladder as eight } from '../fixtures/ladders/eight.ts'
import { ladder as three } from '../fixtures/ladders/three.ts'

const large = catalogOf(eight)
const small = catalogOf(three)

it('finds no fault in the smallest ladder and in the largest one, with names as long as they may be', () => {
  expect(checkCatalog(small)).toEqual([])
  expect(checkCatalog(large)).toEqual([])
  const longest = (names: readonly string[]): number => Math.max(...names.map(name => [...name].length))
  expect([longest(large.levels.map(({ title }) => title)), longest(large.tools.map(({ name }) => name)), longest(large.roles.map(({ name }) => name))]).toEqual([24, 28, 32])
})

describe.each([small, ...[4, 5, 6, 7, 8].map(count => firstLevels(large, count))])('a ladder of levels', (catalog) => {
  const count = catalog.levels.length

  it(`of ${count} has a picture of its levels in which each has its colour and appears at its click`, () => {
    for (const name of ['progression', 'roles']) {
      const { source = '', description = '' } = diagramsOf(catalog).find(diagram => diagram.name === name) ?? {}
      for (const { rank, title } of catalog.levels) {
        expect(source).toMatch(new RegExp(`class n_\\w+ (?:solid|dashed) level-${rank} `))
        expect(description).toContain(title)
      }
      expect(source).not.toContain(`level-${count + 1}`)
    }
  })

  it(`of ${count} has an icon with a stair for each rung`, () => {
    expect(favicon(catalog).match(/<path/g)).toHaveLength(catalog.levels.filter(({ branch }) => branch === undefined).length)
  })
})
