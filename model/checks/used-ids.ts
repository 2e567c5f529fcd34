import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import type { Kind } from './references.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { knownIds, referencesOf } from './references.ts'

interface Group {
  readonly kind: Kind
  readonly table: keyof Catalog
  /** What points to it; of a talk without these tables nothing is asked. */
  readonly members: readonly Exclude<keyof Catalog, 'talk'>[]
  readonly by: string
}

/** Rows that are only shown through what points to them. */
const GROUPS: readonly Group[] = [
  { kind: 'category', table: 'categories', members: ['tools', 'capabilities'], by: 'a tool or a capability' },
  { kind: 'section', table: 'sections', members: ['scoreTests'], by: 'a test of the ML Test Score' },
  { kind: 'act', table: 'acts', members: ['slides'], by: 'a slide' },
]

/** Nothing is declared that no slide could show: every group has members, every fact of a scale is cited. */
export function checkUsedIds(catalog: Catalog): Problem[] {
  // A talk chooses from what is there; that alone gives it nothing to show.
  const references = referencesOf(catalog).filter(({ path }) => !path.startsWith('talks.'))
  const isUsed = (kind: Kind, id: string): boolean => references.some(reference => reference.kind === kind && reference.id === id)
  const scaled = new Set(catalog.scales.map(({ source }) => source))
  return [
    ...GROUPS.filter(({ members }) => members.some(table => catalog[table].length > 0)).flatMap(({ kind, table, by }) => knownIds(catalog, kind)
      .filter(id => !isUsed(kind, id))
      .map(id => ({ path: `${table}.${id}`, message: `${kind} ${quote(id)} is not used`, fix: `point to it from ${by}, or remove it` }))),
    ...catalog.facts
      .filter(({ id, source }) => scaled.has(source) && !isUsed('fact', id))
      .map(({ id, source }) => ({ path: `facts.${id}`, message: `fact ${quote(id)} is not used`, fix: `cite it in the scale built on ${quote(source)}, or remove it` })),
  ]
}
