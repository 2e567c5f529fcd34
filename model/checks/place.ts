import type { Catalog } from '../catalog.ts'

/**
 * The place of a level, from 1, for rules that must not stop at a bad id.
 *
 * An unknown level has none (NaN): every comparison with it is false, so only
 * the rule about unknown ids speaks.
 */
export function placeOf(catalog: Catalog, levelId: string): number {
  const index = catalog.levels.findIndex(({ id }) => id === levelId)
  return index < 0 ? Number.NaN : index + 1
}

/** Lists the rows that stand right behind one whose place is a later one, each with that one. */
export function outOfOrder<Row>(rows: readonly Row[], place: (row: Row) => number): { readonly row: Row, readonly before: Row }[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return before !== undefined && place(before) > place(row) ? [{ row, before }] : []
  })
}
