import type { Catalog, Entry } from './catalog.ts'
import type { Technique } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { levelsUpTo, rankOf } from './levels.ts'
import { introducedAt } from './tools.ts'

/** The techniques that the source names at this level for the first time. */
export function techniquesJoiningAt(catalog: Catalog, level: string): Entry<Technique>[] {
  rankOf(catalog, level)
  return catalog.techniques.filter(technique => introducedAt(catalog, technique) === level)
}

/** The techniques of all the levels that a project at this level builds on. */
export function techniquesAt(catalog: Catalog, level: string): Entry<Technique>[] {
  const levels = levelsUpTo(catalog, level).map(({ id }) => id)
  return catalog.techniques.filter(technique => levels.includes(introducedAt(catalog, technique)))
}

/** The name that a slide shows: the other one's, where two names stand for one idea. */
export function shownName(catalog: Catalog, technique: Technique): string {
  return technique.shownAs === undefined
    ? technique.name
    : resolve('technique', catalog.techniques, technique.shownAs).name
}

/** The techniques joining at this level, each idea once: without those that are shown as another one. */
export function shownTechniquesJoiningAt(catalog: Catalog, level: string): Entry<Technique>[] {
  return techniquesJoiningAt(catalog, level).filter(({ shownAs }) => shownAs === undefined)
}
