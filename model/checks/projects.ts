import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'

/** A project shows all that is core at the level of its job, and one of the alternatives if there are any. */
export function checkProjects(catalog: Catalog): Problem[] {
  return catalog.projects.flatMap(({ id, role, criteria }) => {
    const asks = find(catalog.levels, find(catalog.roles, role)?.level ?? '')
    const asked = catalog.criteria.filter(({ level }) => level === asks?.id)
    const missing = asked.filter(criterion => criterion.weight === 'core' && !criteria.includes(criterion.id)).map(criterion => criterion.id)
    const alternatives = asked.filter(({ weight }) => weight === 'one-of').map(criterion => criterion.id)
    const path = `projects.${id}.criteria`
    return [
      ...missing.length === 0
        ? []
        : [{ path, message: `the project does not show ${missing.map(quote).join(', ')}, which is core at the level of its job`, fix: 'add it, or give the project to a job of a lower level' }],
      ...alternatives.length === 0 || alternatives.some(alternative => criteria.includes(alternative))
        ? []
        : [{ path, message: 'the project shows none of the alternatives at the level of its job', fix: `add one of ${alternatives.map(quote).join(', ')}` }],
    ]
  })
}
