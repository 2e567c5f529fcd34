import type { NextStep, Transition } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { nextRung, rankOf } from './levels.ts'
import { resolve } from './lookup.ts'

/** The way from one level to another, if the talk describes it; throws `UnknownIdError`. */
export function transitionBetween(catalog: Catalog, from: string, to: string): Entry<Transition> | undefined {
  rankOf(catalog, from)
  rankOf(catalog, to)
  return catalog.transitions.find(transition => transition.from === from && transition.to === to)
}

/** The way on from a level: to the next rung, or at the top of the ladder to a branch. */
export function transitionFrom(catalog: Catalog, level: string): Entry<Transition> | undefined {
  const next = nextRung(catalog, level)
  return next === undefined
    ? catalog.transitions.find(({ from }) => from === level)
    : transitionBetween(catalog, level, next.id)
}

/** The pieces of work on one transition, in order; throws `UnknownIdError`. */
export function nextStepsFor(catalog: Catalog, transitionId: string): Entry<NextStep>[] {
  const { id } = resolve('transition', catalog.transitions, transitionId)
  return catalog.nextSteps.filter(({ transition }) => transition === id)
}

/** The pieces of work that lead on from a level, in order. */
export function nextStepsFrom(catalog: Catalog, level: string): Entry<NextStep>[] {
  const transition = transitionFrom(catalog, level)
  return transition === undefined ? [] : nextStepsFor(catalog, transition.id)
}
