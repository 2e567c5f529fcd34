import { expect, it } from 'vitest'
import { effortOf, projectsFor, shownBy } from '../../model/projects.ts'
import { resolve } from '../../toolkit/deck/lookup.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

it.each([
  { role: '', kind: '', projects: ['shelf', 'kite'] },
  { role: 'maker', kind: '', projects: ['shelf'] },
  { role: '', kind: 'wood', projects: ['shelf'] },
  { role: 'inventor', kind: 'wood', projects: [] },
])('offers $projects to the job "$role" and the kind "$kind"', ({ role, kind, projects }) => {
  expect(ids(projectsFor(tiny, role, kind))).toEqual(projects)
})

it('tells what is core at the level of the job from what comes on top', () => {
  const { core, more } = shownBy(tiny, resolve('project', tiny.projects, 'shelf'))
  expect([ids(core), ids(more)]).toEqual([['t2'], ['t1']])
})

it('says what it takes', () => {
  expect(tiny.projects.map(effortOf)).toEqual(['2 weekends; cost: a board', 'A weekend; cost: nothing'])
})
