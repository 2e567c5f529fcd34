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
