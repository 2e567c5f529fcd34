import type { Catalog } from '../model/catalog.ts'
import { rankOf } from '../model/levels.ts'
import { resolveRole } from '../model/roles.ts'
import { find } from '../toolkit/deck/lookup.ts'

/** Lists the projects to build, job by job, as rows under a heading. */
export function projectsByRole(catalog: Catalog): string[][] {
  return [
    ['job', 'level', 'kind', 'question', 'data', 'split', 'baseline', 'metric', 'criteria', 'trap', 'weekends', 'cost'],
    ...catalog.projects.map(({ role, kind, question, data, split, baseline, metric, criteria, trap, weekends, cost }) => {
      const { name, level } = resolveRole(catalog, role)
      return [name, String(rankOf(catalog, level)), find(catalog.kinds, kind ?? '')?.label ?? '', question, data, split, baseline, metric, criteria.join(' '), trap, String(weekends), cost]
    }),
  ]
}
