import type { Catalog, Entry } from './catalog.ts'
import type { Claim, Level, Role } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { rankOf, resolveLevel } from './levels.ts'

/** Finds the role with this id; throws `UnknownIdError`. */
export function resolveRole(catalog: Catalog, id: string): Entry<Role> {
  return resolve('role', catalog.roles, id)
}

/** Lists the jobs that ask for exactly this level. */
export function rolesAt(catalog: Catalog, level: string): Entry<Role>[] {
  rankOf(catalog, level)
  return catalog.roles.filter(role => role.level === level)
}

/** The claim that says between which levels most jobs lie, both included, and these levels. */
export interface Band {
  readonly claim: Entry<Claim>
  readonly from: Entry<Level>
  readonly to: Entry<Level>
}

/** Finds the band where most jobs lie, if a claim of the talk names it; throws `UnknownIdError` for levels that do not exist. */
export function mostJobsBand(catalog: Catalog): Band | undefined {
  const claim = catalog.claims.find(({ band }) => band)
  const [from, to] = claim?.levels ?? []
  return claim === undefined || from === undefined || to === undefined
    ? undefined
    : { claim, from: resolveLevel(catalog, from), to: resolveLevel(catalog, to) }
}
