import type { Catalog, Entry } from './catalog.ts'
import type { Facet, FacetLabel, Level } from './rows.ts'
import { quote } from '../toolkit/deck/quote.ts'
import { resolveLevel } from './levels.ts'
import { techniquesAt } from './techniques.ts'
import { toolsAt } from './tools.ts'

/** What a move from one level to another does to a set of things. */
export interface Shift<Row> {
  readonly joins: readonly Entry<Row>[]
  readonly stays: readonly Entry<Row>[]
  readonly left: readonly Entry<Row>[]
}

function shift<Row>(before: readonly Entry<Row>[], after: readonly Entry<Row>[]): Shift<Row> {
  return {
    joins: after.filter(entry => !before.includes(entry)),
    stays: before.filter(entry => after.includes(entry)),
    left: before.filter(entry => !after.includes(entry)),
  }
}

function facetOf(level: Entry<Level>, facet: Entry<FacetLabel>): Facet {
  const found = level.facets[facet.id]
  if (found === undefined)
    throw new Error(`level ${quote(level.id)} says nothing about the facet ${quote(facet.id)}`)
  return found
}

/**
 * Compares any two different levels, in either direction: from every side, and what a project gains and leaves on the way.
 * Throws for an unknown level or the same one twice.
 */
export function compareLevels(catalog: Catalog, fromId: string, toId: string) {
  const from = resolveLevel(catalog, fromId)
  const to = resolveLevel(catalog, toId)
  if (from === to)
    throw new Error(`cannot compare level ${quote(fromId)} with itself; name two different levels`)
  return {
    from,
    to,
    facets: catalog.facets.map(facet => ({ facet, from: facetOf(from, facet), to: facetOf(to, facet) })),
    tools: shift(toolsAt(catalog, fromId), toolsAt(catalog, toId)),
    techniques: shift(techniquesAt(catalog, fromId), techniquesAt(catalog, toId)),
  }
}
