import type { Catalog, Entry } from './catalog.ts'
import type { Technique } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { levelsUpTo, rankOf } from './levels.ts'
import { introducedAt } from './tools.ts'

/** Lists the techniques that the source names at this level for the first time. */
export function techniquesJoiningAt(catalog: Catalog, level: string): Entry<Technique>[] {
  rankOf(catalog, level)
  return catalog.techniques.filter(technique => introducedAt(catalog, technique) === level)
}

/** Lists the techniques of all levels that a project at this level builds on. */
export function techniquesAt(catalog: Catalog, level: string): Entry<Technique>[] {
  const levels = levelsUpTo(catalog, level).map(({ id }) => id)
  return catalog.techniques.filter(technique => levels.includes(introducedAt(catalog, technique)))
}

/** Gives the name that a slide shows: the other one, where two names mean one idea. */
export function shownName(catalog: Catalog, technique: Technique): string {
  return technique.shownAs === undefined
    ? technique.name
    : resolve('technique', catalog.techniques, technique.shownAs).name
}

/** Lists the techniques that join at this level, without those that slides show under another name. */
export function shownTechniquesJoiningAt(catalog: Catalog, level: string): Entry<Technique>[] {
  return techniquesJoiningAt(catalog, level).filter(({ shownAs }) => shownAs === undefined)
}
