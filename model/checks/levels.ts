import type { Catalog, Entry } from '../catalog.ts'
import type { Level } from '../rows.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { isTested } from '../criteria.ts'
import { nextStepsFor } from '../transitions.ts'
import { placeOf } from './place.ts'

/** Every level is told from every side; where criteria tell whether a project has reached it, one of them decides. */
export function checkLevels(catalog: Catalog): Problem[] {
  return catalog.levels.flatMap(({ id, facets }) => [
    ...catalog.facets
      .filter(facet => facets[facet.id] === undefined)
      .map(facet => ({
        path: `levels.${id}.facets.${facet.id}`,
        message: `level ${quote(id)} says nothing about the facet ${quote(facet.id)}`,
        fix: `add a text that answers: ${facet.question}`,
      })),
    ...(!isTested(catalog, id) || catalog.criteria.some(({ level, weight }) => level === id && weight === 'core')
      ? []
      : [{
          path: `levels.${id}`,
          message: `no criterion of level ${quote(id)} is core: a project could reach it with nothing of it`,
          fix: 'give the weight "core" to one of its criteria',
        }]),
  ])
}

/** What other levels have and one has not: no fault, as slides and pages say that it is not there. */
export function remarksOn(catalog: Catalog): Problem[] {
  const { levels, criteria, scales, transitions, nextSteps } = catalog
  return [
    ...levels.filter(({ id }) => criteria.length > 0 && !isTested(catalog, id)).map(({ id }) => ({
      path: `levels.${id}`,
      message: 'no statement tests it: the self-assessment passes over it and says so',
      fix: `add criteria of level ${quote(id)}`,
    })),
    ...scales.flatMap(({ id, placements }) => levels.filter(level => placements[level.id] === undefined).map(level => ({
      path: `scales.${id}.placements`,
      message: `level ${quote(level.id)} is shown as not placed`,
      fix: 'add our reading of it, and the trait that supports it',
    }))),
    ...transitions.filter(({ id }) => nextSteps.length > 0 && nextStepsFor(catalog, id).length === 0).map(({ id }) => ({
      path: `transitions.${id}`,
      message: 'no work leads there: it has no slides of the way and of the work',
      fix: `add next steps of transition ${quote(id)}`,
    })),
  ]
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
    ...(isRung(catalog, needs) && placeOf(catalog, needs) > placeOf(catalog, from)
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
