import type { Catalog, Entry } from '../catalog.ts'
import type { Level } from '../rows.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

/** Every level is told from every side, can be checked by criteria, and is placed on every other scale. */
export function checkLevels(catalog: Catalog): Problem[] {
  return catalog.levels.flatMap(({ id, facets }) => [
    ...catalog.facets
      .filter(facet => facets[facet.id] === undefined)
      .map(facet => ({
        path: `levels.${id}.facets.${facet.id}`,
        message: `level ${quote(id)} says nothing about the facet ${quote(facet.id)}`,
        fix: `add a text that answers: ${facet.question}`,
      })),
    ...(catalog.criteria.length === 0 || catalog.criteria.some(({ level, weight }) => level === id && weight === 'core')
      ? []
      : [{
          path: `levels.${id}`,
          message: `no core criterion belongs to level ${quote(id)}: nobody could tell whether a project has reached it`,
          fix: `add criteria with level ${quote(id)}, at least one of them with the weight "core"`,
        }]),
    ...catalog.scales
      .filter(({ placements }) => placements[id] === undefined)
      .map(scale => ({
        path: `scales.${scale.id}.placements.${id}`,
        message: `level ${quote(id)} has no place on the scale ${quote(scale.name)}`,
        fix: 'add our reading and the trait that supports it',
      })),
  ])
}

function isRung(catalog: Catalog, id: string): boolean {
  return catalog.levels.some(level => level.id === id && level.branch === undefined)
}

function branchProblems(catalog: Catalog, { id, branch }: Entry<Level>): Problem[] {
  if (branch === undefined)
    return []
  const path = `levels.${id}.branch`
  const { from, needs } = branch
  return [
    ...Object.entries({ from, needs })
      .filter(([, rung]) => !isRung(catalog, rung))
      .map(([field, rung]) => ({
        path: `${path}.${field}`,
        message: `the branch ${quote(id)} hangs nowhere: ${quote(rung)} is not a rung`,
        fix: 'name a rung of the ladder',
      })),
    ...(placeOf(catalog, from) >= placeOf(catalog, id)
      ? [{ path: `${path}.from`, message: `the branch ${quote(id)} comes before ${quote(from)}, from which it leaves`, fix: 'list the branch after its rung' }]
      : []),
    ...(placeOf(catalog, needs) > placeOf(catalog, from)
      ? [{ path: `${path}.needs`, message: `the branch ${quote(id)} needs ${quote(needs)}, which is above ${quote(from)}, from which it leaves`, fix: `name ${quote(from)} or a rung below it` }]
      : []),
  ]
}

/** The ladder starts with a rung, and every branch hangs on one. */
export function checkShapes(catalog: Catalog): Problem[] {
  const first = catalog.levels.at(0)
  return [
    ...(catalog.levels.length < 2
      ? [{ path: 'levels', message: `${catalog.levels.length === 0 ? 'there is no level' : 'there is one level only'}`, fix: 'write at least two: a ladder has a step' }]
      : []),
    ...(first?.branch !== undefined
      ? [{ path: `levels.${first.id}.branch`, message: `the first level ${quote(first.id)} is a branch`, fix: 'start with a rung' }]
      : []),
    ...catalog.levels.flatMap(level => branchProblems(catalog, level)),
  ]
}
