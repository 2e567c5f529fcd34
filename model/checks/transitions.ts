import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'

/** The steps that a ladder with branches has: from each rung to the next, and to each branch from where it leaves. */
function expectedSteps({ levels }: Catalog): { from: string, to: string }[] {
  const ladder = levels.filter(({ branch }) => branch === undefined)
  return levels.flatMap((level) => {
    const from = level.branch !== undefined ? level.branch.from : ladder[ladder.indexOf(level) - 1]?.id
    return from === undefined ? [] : [{ from, to: level.id }]
  })
}

/** Where a branch leaves from no level, no step to it is the wrong one. */
function hangsNowhere({ levels }: Catalog, id: string): boolean {
  const from = find(levels, id)?.branch?.from
  return from !== undefined && find(levels, from) === undefined
}

/** If steps are told at all, there is exactly one to each level but the first, from its neighbour. */
export function checkTransitions(catalog: Catalog): Problem[] {
  const steps = expectedSteps(catalog).filter(({ to }) => !hangsNowhere(catalog, to))
  const transitions = catalog.transitions.filter(({ to }) => !hangsNowhere(catalog, to))
  if (catalog.transitions.length === 0)
    return []
  const wrong = transitions.filter(({ from, to }) => !steps.some(step => step.from === from && step.to === to))
  return [
    ...wrong
      .map(({ id, from, to }) => ({
        path: `transitions.${id}`,
        message: `${quote(from)} and ${quote(to)} are not neighbours`,
        fix: `link one of these pairs: ${steps.map(step => `${step.from} to ${step.to}`).join(', ')}`,
      })),
    ...transitions
      .filter(({ from, to }, place) => transitions.findIndex(other => other.from === from && other.to === to) < place)
      .map(({ id, from, to }) => ({
        path: `transitions.${id}`,
        message: `a second transition leads from ${quote(from)} to ${quote(to)}`,
        fix: 'keep one and move the next steps of the other to it',
      })),
    // A step that leads elsewhere is not missing as well.
    ...steps
      .filter(step => !transitions.some(({ from, to }) => step.from === from && step.to === to) && !wrong.some(({ from, to }) => step.from === from || step.to === to))
      .map(({ from, to }) => ({
        path: 'transitions',
        message: `no transition leads from ${quote(from)} to ${quote(to)}`,
        fix: 'add one',
      })),
  ]
}
