import type { Catalog } from '../catalog.ts'
import type { Names } from '../names.ts'
import type { Problem } from './problem.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { namesOf, unknownNames } from '../names.ts'
import { stringsOf } from './strings.ts'

/** Every name to which a text refers exists, and has one meaning. */
export function checkTextNames(catalog: Catalog): Problem[] {
  const names = namesOf(catalog)
  const ids = [...catalog.levels, ...catalog.tools, ...catalog.roles, ...catalog.figures].map(({ id }) => id)
  return [
    ...stringsOf(catalog).flatMap(({ path, value }) => nameProblems(value, names, () => path)),
    ...ids.filter((id, place) => ids.indexOf(id) < place).map(id => (
      { path: id, message: `${quote(id)} is the id of two rows among levels, tools, roles and figures`, fix: 'rename one of them: a text that says it could mean both' }
    )),
  ]
}

/** Lists what a text refers to and nobody knows, each with a guess; `pathOf` says where a line of the text is. */
export function nameProblems(text: string, names: Names, pathOf: (line: number) => string): Problem[] {
  return unknownNames(text, names).map(({ id, line }) => {
    const path = pathOf(line)
    const [name = '', then] = id.split('@')
    const moved = [...names.keys()].find(known => known.startsWith(`${name}@`))
    if (then !== undefined && moved !== undefined) {
      const isAtLevel = !name.includes('.') && !names.has(`${name}.noun`)
      const now = quote(moved.slice(name.length + 1))
      return {
        path,
        message: `the text ${isAtLevel ? `speaks of ${names.get(name)} at ${quote(then)}, and its row says ${now}` : `holds while [[${name}]] is ${quote(then)}, and it is ${now}`}: it may not be true any more`,
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
