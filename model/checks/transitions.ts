import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'

/** The steps that a ladder with branches has: from each rung to the next, and to each branch from where it leaves. */
function expectedSteps({ levels }: Catalog): { from: string, to: string }[] {
  const ladder = levels.filter(({ branch }) => branch === undefined)
  return levels.flatMap((level) => {
    const from = level.branch !== undefined ? level.branch.from : ladder[ladder.indexOf(level) - 1]?.id
    return from === undefined ? [] : [{ from, to: level.id }]
  })
}

/** If steps are told at all, there is exactly one to each level but the first, from its neighbour. */
export function checkTransitions(catalog: Catalog): Problem[] {
  const steps = expectedSteps(catalog)
  const { transitions } = catalog
  if (transitions.length === 0)
    return []
  return [
    ...transitions
      .filter(({ from, to }) => !steps.some(step => step.from === from && step.to === to))
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
    ...steps
      .filter(step => !transitions.some(({ from, to }) => step.from === from && step.to === to))
      .map(({ from, to }) => ({
        path: 'transitions',
        message: `no transition leads from ${quote(from)} to ${quote(to)}`,
        fix: 'add one, with its next steps',
      })),
  ]
}
