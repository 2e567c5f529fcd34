import type { Catalog, Entry } from './catalog.ts'
import type { Criterion, Project } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { resolveRole } from './roles.ts'

/** Lists the projects to build for a job and of a kind; an empty id means any. */
export function projectsFor(catalog: Catalog, role: string, kind = ''): Entry<Project>[] {
  return catalog.projects.filter(project => (role === '' || project.role === role) && (kind === '' || project.kind === kind))
}

/** Lists what a project can show: what is core at the level of its job, and what more. */
export function shownBy(catalog: Catalog, project: Project): { readonly core: readonly Entry<Criterion>[], readonly more: readonly Entry<Criterion>[] } {
  const { level } = resolveRole(catalog, project.role)
  const shown = project.criteria.map(id => resolve('criterion', catalog.criteria, id))
  const isCore = (criterion: Criterion): boolean => criterion.level === level && criterion.weight === 'core'
  return { core: shown.filter(isCore), more: shown.filter(criterion => !isCore(criterion)) }
}

/** Says how long a project takes and what it costs, in words: `3 weekends; cost: nothing`. */
export function effortOf({ weekends, cost }: Project): string {
  return `${weekends === 1 ? 'A weekend' : `${weekends} weekends`}; cost: ${cost}`
}
