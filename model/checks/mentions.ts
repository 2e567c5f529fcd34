import type { Catalog } from '../catalog.ts'
import type { Mentioned } from '../tools.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

function mentionProblems(catalog: Catalog, path: string, { mentions }: Mentioned): Problem[] {
  const levels = mentions.map(({ level }) => level)
  return levels.flatMap((level, place) => {
    const before = levels[place - 1]
    if (levels.indexOf(level) < place)
      return [{ path: `${path}.mentions.${place}.level`, message: `level ${quote(level)} is mentioned twice`, fix: 'put all its places into one mention' }]
    if (before !== undefined && placeOf(catalog, before) > placeOf(catalog, level))
      return [{ path: `${path}.mentions.${place}.level`, message: `${quote(level)} comes after ${quote(before)}, which is higher`, fix: 'list the mentions from the lowest level to the highest' }]
    return []
  })
}

/** Mentions go from low to high, and each level has one. */
export function checkMentions(catalog: Catalog): Problem[] {
  return [
    ...catalog.tools.flatMap(tool => mentionProblems(catalog, `tools.${tool.id}`, tool)),
    ...catalog.techniques.flatMap(technique => mentionProblems(catalog, `techniques.${technique.id}`, technique)),
  ]
}
