import type { Catalog } from '../catalog.ts'
import { TABLE_OF } from '../rows.ts'
import { stringsOf } from './strings.ts'

/** What an id may stand for. */
export type Kind = keyof typeof TABLE_OF

/** Every place in the catalog that holds an id, and what that id stands for. */
export const REFERENCES: Readonly<Record<string, Kind>> = {
  'talk.main': 'talk',
  'levels.*.branch.from': 'level',
  'levels.*.branch.needs': 'level',
  'tools.*.category': 'category',
  'tools.*.mentions.*.level': 'level',
  'tools.*.homeLevel': 'level',
  'tools.*.leftAt': 'level',
  'capabilities.*.category': 'category',
  'capabilities.*.level': 'level',
  'techniques.*.mentions.*.level': 'level',
  'techniques.*.shownAs': 'technique',
  'models.*.level': 'level',
  'models.*.tool': 'tool',
  'roles.*.level': 'level',
  'roles.*.tools.*': 'tool',
  'roles.*.techniques.*': 'technique',
  'artefacts.*.level': 'level',
  'claims.*.levels.*': 'level',
  'questions.*.levels.*': 'level',
  'questions.*.roles.*': 'role',
  'questions.*.slides.*': 'slide',
  'takeaways.*.levels.*': 'level',
  'takeaways.*.roles.*': 'role',
  'takeaways.*.slide': 'slide',
  'kinds.*.changes.fact': 'fact',
  'criteria.*.level': 'level',
  'projects.*.role': 'role',
  'projects.*.kind': 'kind',
  'projects.*.criteria.*': 'criterion',
  'transitions.*.from': 'level',
  'transitions.*.to': 'level',
  'nextSteps.*.transition': 'transition',
  'terms.*.level': 'level',
  'highlights.*.slide': 'slide',
  'facts.*.source': 'source',
  'scales.*.source': 'source',
  'scales.*.facts.*': 'fact',
  'scales.*.placements.*.facts.*': 'fact',
  'scoreTests.*.section': 'section',
  'scoreTests.*.level': 'level',
  'boxes.*.level': 'level',
  'phases.*.level': 'level',
  'slides.*.act': 'act',
  'slides.*.reached': 'level',
  'slides.*.sources.*': 'source',
  'talks.*.replacements.*': 'slide',
  'talks.*.transitions.*': 'transition',
  'exercises.*.slide': 'slide',
}

/** One id that points somewhere. */
export interface Reference {
  readonly path: string
  readonly kind: Kind
  readonly id: string
}

function keysOf(path: string, kind: Kind, keyed: object): Reference[] {
  return Object.keys(keyed).map(id => ({ path: `${path}.${id}`, kind, id }))
}

/** A tool without mentions has one at its home: nobody wrote it. */
function isMadeOfHome({ tools }: Catalog, path: string): boolean {
  return tools.some(({ id, homeLevel, mentions: [{ level, source }, ...others] }) => (
    path === `tools.${id}.mentions.0.level` && level === homeLevel && source === undefined && others.length === 0
  ))
}

/** Every id in the catalog that points somewhere. */
export function referencesOf(catalog: Catalog): Reference[] {
  const values = stringsOf(catalog).flatMap(({ path, pattern, value }) => {
    const kind = REFERENCES[pattern]
    return kind === undefined || (pattern === 'tools.*.mentions.*.level' && isMadeOfHome(catalog, path)) ? [] : [{ path, kind, id: value }]
  })
  return [
    ...values,
    ...catalog.levels.flatMap(({ id, facets }) => keysOf(`levels.${id}.facets`, 'facet', facets)),
    ...catalog.kinds.flatMap(({ id, changes }) => keysOf(`kinds.${id}.changes.levels`, 'level', changes?.levels ?? {})),
    ...catalog.criteria.flatMap(({ id, wording }) => keysOf(`criteria.${id}.wording`, 'kind', wording ?? {})),
    ...catalog.scales.flatMap(({ id, placements }) => keysOf(`scales.${id}.placements`, 'level', placements)),
    ...catalog.talks.flatMap(({ id, slides, replacements }) => [...keysOf(`talks.${id}.slides`, 'slide', slides), ...keysOf(`talks.${id}.replacements`, 'slide', replacements)]),
  ]
}

/** Lists the ids that exist of a kind. */
export function knownIds(catalog: Catalog, kind: Kind): string[] {
  return catalog[TABLE_OF[kind]].map(({ id }) => id)
}
