import type { Catalog, Entry } from './catalog.ts'
import type { Level, Role } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { rankOf, resolveLevel } from './levels.ts'

/** The role with this id; throws `UnknownIdError`. */
export function resolveRole(catalog: Catalog, id: string): Entry<Role> {
  return resolve('role', catalog.roles, id)
}

/** The jobs that ask for exactly this level. */
export function rolesAt(catalog: Catalog, level: string): Entry<Role>[] {
  rankOf(catalog, level)
  return catalog.roles.filter(role => role.level === level)
}

/** The levels between which most jobs lie, both included. */
export function mostJobsBand(catalog: Catalog): { readonly from: Entry<Level>, readonly to: Entry<Level> } {
  const { levels: [from, to] } = resolve('claim', catalog.claims, 'claim-band')
  if (from === undefined || to === undefined)
    throw new Error('claims.claim-band.levels must name two levels: where the band begins and where it ends')
  return { from: resolveLevel(catalog, from), to: resolveLevel(catalog, to) }
}
