import { expect, it } from 'vitest'
import { gapToRole, standingFor } from '../../model/gap.ts'
import { scoreProject } from '../../model/score.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

it.each([
  { from: undefined, role: 'maker', tools: ['pencil', 'ruler', 'robot'], techniques: ['drawing', 'measuring'], criteria: ['s1', 's2', 's3', 't1', 't2', 't3'], steps: ['n1', 'n2'] },
  { from: undefined, role: 'shipper', tools: ['ruler', 'robot', 'crane'], techniques: ['drawing', 'measuring', 'shipping'], criteria: ['s1', 's2', 's3', 't1', 't2', 't3', 'p1', 'p2'], steps: ['n1', 'n2', 'n3'] },
  { from: 'sketch', role: 'shipper', tools: ['robot', 'crane'], techniques: ['measuring', 'shipping'], criteria: ['t1', 't2', 't3', 'p1', 'p2'], steps: ['n1', 'n2', 'n3'] },
  { from: 'sketch', role: 'inventor', tools: ['robot'], techniques: ['measuring', 'inventing', 'discovering'], criteria: ['t1', 't2', 't3', 'l1', 'l2', 'l3', 'l4'], steps: ['n1', 'n2', 'n4'] },
  { from: 'tool', role: 'inventor', tools: [], techniques: ['inventing', 'discovering'], criteria: ['l1', 'l2', 'l3', 'l4'], steps: ['n4'] },
  { from: 'product', role: 'inventor', tools: [], techniques: ['inventing', 'discovering'], criteria: ['l1', 'l2', 'l3', 'l4'], steps: ['n4'] },
  { from: 'lab', role: 'shipper', tools: ['crane'], techniques: ['shipping'], criteria: ['p1', 'p2'], steps: ['n3'] },
])('tells a $role what is missing from $from', ({ from, role, tools, techniques, criteria, steps }) => {
  const gap = gapToRole(tiny, from, role)
  expect(gap.reached).toBe(false)
  expect(gap.from?.id).toBe(from)
  expect(gap.to.id).toBe(gap.role.level)
  expect(ids(gap.tools)).toEqual(tools)
  expect(ids(gap.techniques)).toEqual(techniques)
  expect(ids(gap.criteria)).toEqual(criteria)
  expect(ids(gap.steps)).toEqual(steps)
})

it.each([
  { from: 'tool', role: 'maker' },
  { from: 'product', role: 'maker' },
  { from: 'lab', role: 'maker' },
  { from: 'lab', role: 'inventor' },
])('finds nothing missing from $from to $role', ({ from, role }) => {
  expect(gapToRole(tiny, from, role)).toMatchObject({ reached: true, tools: [], techniques: [], criteria: [], steps: [] })
})

it('throws for an unknown level or role', () => {
  expect(() => gapToRole(tiny, 'cellar', 'maker')).toThrow('unknown level "cellar"')
  expect(() => gapToRole(tiny, undefined, 'boss')).toThrow('unknown role "boss"')
})

it('leads level by level, each with what it adds', () => {
  const { stages } = gapToRole(tiny, 'sketch', 'inventor')
  expect(stages.map(({ level, tools, techniques, criteria, steps }) => [level.id, ids(tools), ids(techniques), ids(criteria), ids(steps)])).toEqual([
    ['tool', ['robot'], ['measuring'], ['t1', 't2', 't3'], ['n1', 'n2']],
    ['lab', [], ['inventing', 'discovering'], ['l1', 'l2', 'l3', 'l4'], ['n4']],
  ])
})

it.each([
  { ticked: [], role: 'maker', standing: undefined },
  { ticked: ['s1', 's2', 's3'], role: 'maker', standing: 'sketch' },
  { ticked: ['s1', 's2', 's3', 't1', 't2', 't3', 'l1', 'l2'], role: 'inventor', standing: 'lab' },
  { ticked: ['s1', 's2', 's3', 't1', 't2', 't3', 'l1', 'l2'], role: 'shipper', standing: 'tool' },
])('sees a project with $ticked at $standing on the way to a $role', ({ ticked, role, standing }) => {
  expect(standingFor(tiny, scoreProject(tiny, new Set(ticked)), role)?.id).toBe(standing)
})
