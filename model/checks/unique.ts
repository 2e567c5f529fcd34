import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { LIMITS } from './limits.ts'
import { stringsOf } from './strings.ts'

/** Where the names of rows stand. */
export const NAMES: ReadonlySet<string> = new Set(Object.keys(LIMITS).filter(pattern => LIMITS[pattern]?.isName))

/** No table has an id twice. */
export function checkDuplicateIds(catalog: Catalog): Problem[] {
  const ids = stringsOf(catalog).filter(({ pattern }) => /^\w+\.\*\.id$/.test(pattern))
  return ids
    .filter(({ path }, place) => ids.findIndex(other => other.path === path) < place)
    .map(({ path, value }) => ({ path, message: `the id ${quote(value)} is used twice`, fix: 'rename one of the two rows, or remove it' }))
}

/** No two rows of a table have the same name, whatever the case. */
export function checkNames(catalog: Catalog): Problem[] {
  const first = new Map<string, string>()
  return stringsOf(catalog)
    .filter(({ pattern }) => NAMES.has(pattern))
    .flatMap(({ path, pattern, value }) => {
      const key = `${pattern} ${value.trim().toLowerCase()}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, path)
        return []
      }
      return [{ path, message: `${quote(value)} is already the name at ${earlier}`, fix: 'give one of the two another name, or remove it' }]
    })
}
