import type { Catalog } from './catalog.ts'
import { techniquesAt } from './techniques.ts'

/** How many techniques one project at this level can show. */
export function techniqueCountUpTo(catalog: Catalog, level: string): number {
  return techniquesAt(catalog, level).length
}
