import type { Catalog } from '../catalog.ts'
import type { Names } from '../names.ts'
import type { Problem } from './problem.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { namesOf, unknownNames } from '../names.ts'
import { stringsOf } from './strings.ts'

/** Where the words stand that texts say by reference. */
export const NAMED: ReadonlySet<string> = new Set(['talk.title', 'talk.speaker', 'levels.*.title', 'tools.*.name', 'roles.*.name', 'figures.*.text'])

/** Every name to which a text refers exists, and has one meaning. */
export function checkTextNames(catalog: Catalog): Problem[] {
  const names = namesOf(catalog)
  const strings = stringsOf(catalog)
  // What a name refers to stands wherever the name is said.
  const told = new Set(strings.filter(({ pattern }) => NAMED.has(pattern)).flatMap(({ value }) => unknownNames(value, names).map(({ id }) => id)))
  const rows = (['levels', 'tools', 'roles', 'figures'] as const).flatMap(table => catalog[table].map(({ id }) => ({ path: `${table}.${id}`, id })))
  return [
    ...strings.flatMap(({ path, pattern, value }) => nameProblems(value, names, () => path, NAMED.has(pattern) ? new Set() : told)),
    ...rows.flatMap(({ path, id }, place) => {
      const first = rows.findIndex(row => row.id === id)
      return first === place || rows[first]?.path === path
        ? []
        : [{ path, message: `${quote(id)} is the id of ${rows[first]?.path} already`, fix: 'rename one of them: a text that says it could mean both' }]
    }),
  ]
}

/** Lists what a text refers to and nobody knows, each with a guess, but for what was told; `pathOf` says where a line of the text is. */
export function nameProblems(text: string, names: Names, pathOf: (line: number) => string, told: ReadonlySet<string> = new Set()): Problem[] {
  return unknownNames(text, names).filter(({ id }) => !told.has(id)).flatMap(({ id, line }): Problem | Problem[] => {
    const path = pathOf(line)
    const [name = '', then] = id.split('@')
    const moved = [...names.keys()].find(known => known.startsWith(`${name}@`))
    if (then !== undefined && moved !== undefined) {
      const isAtLevel = !name.includes('.') && !names.has(`${name}.noun`)
      const now = moved.slice(name.length + 1)
      // A home that is no level is told at the row.
      if (isAtLevel && !names.has(`${now}.rank`))
        return []
      return {
        path,
        message: `the text ${isAtLevel ? `speaks of ${names.get(name)} at ${quote(then)}, and its row says ${quote(now)}` : `holds while [[${name}]] is ${quote(then)}, and it is ${quote(now)}`}: it may not be true any more`,
        fix: `read it again, and write [[${moved}]] when it is true`,
      }
    }
    const guess = nearest(name, [...names.keys()].filter(known => !known.includes('@')))
    return {
      path,
      message: `the text refers to ${quote(`[[${id}]]`)}, which nothing is called`,
      fix: `${guess === undefined ? '' : `did you mean [[${guess}]]? `}name a level, a tool, a role or a figure by its id; if its row is gone, say it without`,
    }
  })
}
