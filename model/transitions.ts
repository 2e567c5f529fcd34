import type { Catalog, Entry } from './catalog.ts'
import type { NextStep, Transition } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { rankOf } from './levels.ts'

/** Finds the way from one level to another, if the talk describes it; throws `UnknownIdError`. */
export function transitionBetween(catalog: Catalog, from: string, to: string): Entry<Transition> | undefined {
  rankOf(catalog, from)
  rankOf(catalog, to)
  return catalog.transitions.find(transition => transition.from === from && transition.to === to)
}

/** Lists the pieces of work on one transition, in order; throws `UnknownIdError`. */
export function nextStepsFor(catalog: Catalog, transitionId: string): Entry<NextStep>[] {
  const { id } = resolve('transition', catalog.transitions, transitionId)
  return catalog.nextSteps.filter(({ transition }) => transition === id)
}

/** The pieces of work that lead to a level, in order; throws `UnknownIdError`. */
export function workTo(catalog: Catalog, level: string): Entry<NextStep>[] {
  rankOf(catalog, level)
  return catalog.transitions.filter(({ to }) => to === level).flatMap(({ id }) => nextStepsFor(catalog, id))
}
