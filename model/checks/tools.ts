import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

/** A tool is at home at a level where the source mentions it. */
export function checkHomes(catalog: Catalog): Problem[] {
  return catalog.tools
    .filter(({ homeLevel, mentions }) => !mentions.some(({ level }) => level === homeLevel))
    .map(({ id, homeLevel, mentions }) => ({
      path: `tools.${id}.homeLevel`,
      message: `the tool is at home at ${quote(homeLevel)}, where the source never mentions it`,
      fix: `name one of its mentions: ${mentions.map(({ level }) => level).join(', ')}`,
    }))
}

/** A tool is left behind only after it has joined. */
export function checkLeaving(catalog: Catalog): Problem[] {
  return catalog.tools.flatMap(({ id, homeLevel, leftAt }) =>
    leftAt !== undefined && placeOf(catalog, leftAt) <= placeOf(catalog, homeLevel)
      ? [{ path: `tools.${id}.leftAt`, message: `the tool is left at ${quote(leftAt)}, not after its home ${quote(homeLevel)}`, fix: 'name a later level, or drop leftAt if the tool stays' }]
      : [])
}

/** Orchestration has two meanings: there, and only there, a tool says which one. */
export function checkOrchestration(catalog: Catalog): Problem[] {
  return catalog.tools
    .filter(({ category, orchestrates }) => (category === 'orchestration') !== (orchestrates !== undefined))
    .map(({ id, category, orchestrates }) => ({
      path: `tools.${id}.orchestrates`,
      message: orchestrates === undefined
        ? 'the tool is filed under "orchestration" and does not say what it orchestrates'
        : `the tool orchestrates ${quote(orchestrates)} and is filed under ${quote(category)}`,
      fix: orchestrates === undefined ? 'add "containers" or "workflows"' : 'drop orchestrates, or file the tool under "orchestration"',
    }))
}
