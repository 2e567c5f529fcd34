import type { Catalog, Entry } from '../catalog.ts'
import type { Mentioned } from '../tools.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

/** A job does not name what only comes above the level that it asks for. */
export function checkRoles(catalog: Catalog): Problem[] {
  return catalog.roles.flatMap((role) => {
    const tooHigh = (field: string, list: readonly Entry<Mentioned>[], ids: readonly string[]): Problem[] =>
      ids.flatMap((id, place) => {
        const lowest = Math.min(...(find(list, id)?.mentions ?? []).map(({ level }) => placeOf(catalog, level)))
        return Number.isFinite(lowest) && lowest > placeOf(catalog, role.level)
          ? [{ path: `roles.${role.id}.${field}.${place}`, message: `the job asks for level ${quote(role.level)}, but ${quote(id)} first appears above it`, fix: 'raise the level of the job, or drop this' }]
          : []
      })
    return [...tooHigh('tools', catalog.tools, role.tools), ...tooHigh('techniques', catalog.techniques, role.techniques)]
  })
}
