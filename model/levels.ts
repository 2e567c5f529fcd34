import type { Catalog, Entry } from './catalog.ts'
import type { Level } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** Finds the level with this id; throws `UnknownIdError`. */
export function resolveLevel(catalog: Catalog, id: string): Entry<Level> {
  return resolve('level', catalog.levels, id)
}

/** Gives the rank of a level, counted from 1; throws `UnknownIdError`. */
export function rankOf(catalog: Catalog, id: string): number {
  return catalog.levels.indexOf(resolveLevel(catalog, id)) + 1
}

/** Lists the levels that form the ladder. */
export function rungs(catalog: Catalog): Entry<Level>[] {
  return catalog.levels.filter(level => level.branch === undefined)
}

/** Lists the levels that leave the ladder. */
export function branches(catalog: Catalog): Entry<Level>[] {
  return catalog.levels.filter(level => level.branch !== undefined)
}

/** Finds the rung below, or for a branch the rung it leaves from; undefined for the lowest rung. */
export function previousLevel(catalog: Catalog, id: string): Entry<Level> | undefined {
  const level = resolveLevel(catalog, id)
  if (level.branch !== undefined)
    return resolveLevel(catalog, level.branch.from)
  const ladder = rungs(catalog)
  return ladder[ladder.indexOf(level) - 1]
}

/** Lists the levels that a project at this level builds on, itself included: the rungs up to it, or for a branch up to the rung that it needs. */
export function levelsUpTo(catalog: Catalog, id: string): Entry<Level>[] {
  const level = resolveLevel(catalog, id)
  const ladder = rungs(catalog)
  if (level.branch === undefined)
    return ladder.slice(0, ladder.indexOf(level) + 1)
  const needed = resolveLevel(catalog, level.branch.needs)
  return [...ladder.slice(0, ladder.indexOf(needed) + 1), level]
}

/** How many levels have room for their names side by side on a slide. */
const SIDE_BY_SIDE = 5

/** Tells whether there are more levels than stand side by side on a slide: then each has a row. */
export function areMany({ levels }: Pick<Catalog, 'levels'>): boolean {
  return levels.length > SIDE_BY_SIDE
}

/** Says how high a level stands, counted from 0: a branch stands beside the rung that it leaves from. */
export function floorOf(catalog: Catalog, { id, branch }: Entry<Level>): number {
  return rungs(catalog).findIndex(rung => rung.id === (branch?.from ?? id))
}

/** Says how high a level stands as a stair, from 0 to 1: a branch is no step up, but as high as the rung that it leaves from. */
export function heightOf(catalog: Catalog, { id, branch }: Entry<Level>): number {
  return (rankOf(catalog, branch?.from ?? id) - 1) / Math.max(1, catalog.levels.length - 1)
}

/** Chooses two different levels to begin a comparison with: the second, and the last but one or, of few, the last. */
export function middlePair({ levels }: Catalog): readonly [string, string] {
  const [, second] = levels.map(({ id }) => id)
  const [last, beforeLast] = levels.map(({ id }) => id).toReversed()
  if (second === undefined || last === undefined || beforeLast === undefined)
    throw new Error('a ladder has at least two levels')
  return [second, beforeLast === second ? last : beforeLast]
}
