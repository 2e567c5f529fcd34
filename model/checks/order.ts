import type { Catalog, Entry } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

function outOfOrder<Row>(table: string, field: string, list: readonly Entry<Row>[], place: (row: Row) => number): Problem[] {
  return list.flatMap((row, index) => {
    const before = list[index - 1]
    return before !== undefined && place(before) > place(row)
      ? [{ path: `${table}.${row.id}.${field}`, message: `${quote(row.id)} is listed after ${quote(before.id)}, which belongs higher`, fix: `change its "${field}", or list its row earlier` }]
      : []
  })
}

/** Finds what does not go up the ladder as it is read from top to bottom. */
export function checkOrder(catalog: Catalog): Problem[] {
  const level = (row: { readonly level: string }): number => placeOf(catalog, row.level)
  const transition = (id: string): number => catalog.transitions.find(other => other.id === id)?.rank ?? Number.NaN
  return [
    ...outOfOrder('roles', 'level', catalog.roles, level),
    ...outOfOrder('criteria', 'level', catalog.criteria, level),
    ...outOfOrder('terms', 'level', catalog.terms, level),
    ...outOfOrder('transitions', 'to', catalog.transitions, ({ to }) => placeOf(catalog, to)),
    ...outOfOrder('nextSteps', 'transition', catalog.nextSteps, row => transition(row.transition)),
  ]
}
