import { describe, expect, it } from 'vitest'
import { alsoAt, introducedAt, toolMatrix, toolsAt, toolsJoiningAt, toolsNamedAt } from '../../model/tools.ts'
import { resolve } from '../../toolkit/deck/lookup.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (tools: readonly { readonly id: string }[]): string[] => tools.map(({ id }) => id)

describe('mentions', () => {
  const item = { mentions: [{ level: 'product', source: ['T3'] }, { level: 'sketch', source: ['T1'] }, { level: 'tool', source: ['T2'] }] } as const

  it('introduce an item at the lowest level, whatever their order', () => {
    expect(introducedAt(tiny, item)).toBe('sketch')
  })

  it('tell the other levels from low to high', () => {
    expect(alsoAt(tiny, item)).toEqual(['tool', 'product'])
  })

  it('tell no other level for an item that is mentioned once', () => {
    expect(alsoAt(tiny, resolve('tool', tiny.tools, 'pencil'))).toEqual([])
  })
})

it.each([
  { level: 'sketch', joining: ['pencil', 'ruler'], used: ['pencil', 'ruler'] },
  { level: 'tool', joining: ['robot'], used: ['pencil', 'ruler', 'robot'] },
  { level: 'product', joining: ['crane'], used: ['ruler', 'robot', 'crane'] },
  { level: 'lab', joining: [], used: ['ruler', 'robot', 'crane'] },
])('lets $joining join at $level, where $used are used', ({ level, joining, used }) => {
  expect(ids(toolsJoiningAt(tiny, level))).toEqual(joining)
  expect(ids(toolsAt(tiny, level))).toEqual(used)
})

it.each([
  { level: 'sketch', named: [] },
  { level: 'tool', named: ['ruler returns', 'crane named already'] },
  { level: 'product', named: ['robot returns'] },
])('names $named at $level', ({ level, named }) => {
  expect(toolsNamedAt(tiny, level).map(({ tool, remark }) => `${tool.id} ${remark}`)).toEqual(named)
})

it('moves a tool everywhere when its home changes', () => {
  const moved = tinyCatalog({ tools: changed(tiny.tools, 'crane', { homeLevel: 'tool' }) })
  expect(ids(toolsJoiningAt(moved, 'tool'))).toEqual(['robot', 'crane'])
  expect(ids(toolsAt(moved, 'tool'))).toContain('crane')
  expect(toolsNamedAt(moved, 'product').map(({ tool }) => tool.id)).toEqual(['robot', 'crane'])
})

it.each([toolsJoiningAt, toolsAt, toolsNamedAt])('makes $name throw for an unknown level', (question) => {
  expect(() => question(tiny, 'cellar')).toThrow('unknown level "cellar"')
})

describe('the tool matrix', () => {
  const matrix = toolMatrix(tiny)

  it('has a row for each category and a cell for each level', () => {
    expect(matrix.map(({ category }) => category.id)).toEqual(['desk', 'orchestration'])
    expect(matrix.map(({ cells }) => cells.map(({ level }) => level))).toEqual([ids(tiny.levels), ids(tiny.levels)])
  })

  it('holds every tool once', () => {
    const cells = matrix.flatMap(row => row.cells)
    expect(ids(cells.flatMap(({ tools }) => tools.filter(({ remark }) => remark === undefined).map(({ tool }) => tool))).toSorted()).toEqual(ids(tiny.tools).toSorted())
  })

  it('marks where a tool is seen away from home', () => {
    const cell = matrix[1]?.cells[1]
    expect(cell?.tools.map(({ tool, remark }) => [tool.id, remark])).toEqual([['robot', undefined], ['crane', 'named already']])
  })
})
