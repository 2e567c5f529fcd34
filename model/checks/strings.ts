import type { Catalog } from '../catalog.ts'

/** One string of the catalog. */
export interface CatalogString {
  /** Where it is: `tools.docker.mentions.0.level`. */
  readonly path: string
  /** The kind of place: `tools.*.mentions.*.level`. */
  readonly pattern: string
  readonly value: string
}

/** Objects whose keys are ids and not field names. */
const KEYED_BY_ID = /^(?:levels\.\*\.(?:facets|titles)|transitions\.\*\.titles|scales\.\*\.placements|talks\.\*\.slides|talks\.\*\.replacements|kinds\.\*\.changes\.levels|criteria\.\*\.wording)$/

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function keyOf(item: unknown, index: number): string {
  return isObject(item) && typeof item.id === 'string' ? item.id : String(index)
}

function stringsIn(value: unknown, path: string, pattern: string): CatalogString[] {
  if (typeof value === 'string')
    return [{ path, pattern, value }]
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => stringsIn(item, `${path}.${keyOf(item, index)}`, `${pattern}.*`))
  if (!isObject(value))
    return []
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, `${path}.${key}`, `${pattern}.${KEYED_BY_ID.test(pattern) ? '*' : key}`))
}

const known = new WeakMap<Catalog, readonly CatalogString[]>()

/** Every string of the catalog, in the order of its tables. What a slide says that a row brings along is said on the row. */
export function stringsOf(catalog: Catalog): readonly CatalogString[] {
  const strings = known.get(catalog) ?? allStrings(catalog)
  known.set(catalog, strings)
  return strings
}

function allStrings(catalog: Catalog): readonly CatalogString[] {
  const slides = catalog.slides.map(slide => slide.row === undefined ? slide : { id: slide.id, act: slide.act })
  return Object.entries({ ...catalog, slides }).flatMap(([table, rows]) => stringsIn(rows, table, table))
}
