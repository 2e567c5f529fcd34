import type { Catalog, Entry } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { outOfOrder, placeOf } from './place.ts'

function orderOf<Row>(table: string, field: string, list: readonly Entry<Row>[], place: (row: Row) => number): Problem[] {
  return outOfOrder(list, place).map(({ row: { id }, before }) => (
    { path: `${table}.${id}.${field}`, message: `${quote(id)} is listed after ${quote(before.id)}, which belongs higher`, fix: `change its "${field}", or list its row earlier` }
  ))
}

/** Finds what does not go up the ladder as it is read from top to bottom. */
export function checkOrder(catalog: Catalog): Problem[] {
  const level = (row: { readonly level: string }): number => placeOf(catalog, row.level)
  const transition = (id: string): number => catalog.transitions.find(other => other.id === id)?.rank ?? Number.NaN
  return [
    ...orderOf('roles', 'level', catalog.roles, level),
    ...orderOf('criteria', 'level', catalog.criteria, level),
    ...orderOf('terms', 'level', catalog.terms, level),
    ...orderOf('transitions', 'to', catalog.transitions, ({ to }) => placeOf(catalog, to)),
    ...orderOf('nextSteps', 'transition', catalog.nextSteps, row => transition(row.transition)),
  ]
}
