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
