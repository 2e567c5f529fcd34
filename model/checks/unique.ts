import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { stringsOf } from './strings.ts'

/** What a reader takes for the name of a row: no two rows of a table may share it. */
export const NAMES: ReadonlySet<string> = new Set([
  'levels.*.title',
  'facets.*.label',
  'categories.*.label',
  'tools.*.name',
  'capabilities.*.name',
  'techniques.*.name',
  'models.*.name',
  'roles.*.name',
  'claims.*.text',
  'questions.*.question',
  'takeaways.*.text',
  'criteria.*.statement',
  'transitions.*.headline',
  'nextSteps.*.short',
  'terms.*.term',
  'highlights.*.text',
  'sources.*.title',
  'facts.*.text',
  'scales.*.name',
  'sections.*.label',
  'scoreTests.*.name',
  'boxes.*.label',
  'phases.*.label',
  'polls.*.label',
  'acts.*.label',
  'slides.*.topic',
  'parts.*.title',
  'talks.*.label',
])

/** No table has an id twice. */
export function checkDuplicateIds(catalog: Catalog): Problem[] {
  const ids = stringsOf(catalog).filter(({ pattern }) => /^\w+\.\*\.id$/.test(pattern))
  return ids
    .filter(({ path }, place) => ids.findIndex(other => other.path === path) < place)
    .map(({ path, value }) => ({ path, message: `the id ${quote(value)} is used twice`, fix: 'rename one of the two rows, or remove it' }))
}

/** No two rows of a table have the same name, whatever the case. */
export function checkNames(catalog: Catalog): Problem[] {
  const first = new Map<string, string>()
  return stringsOf(catalog)
    .filter(({ pattern }) => NAMES.has(pattern))
    .flatMap(({ path, pattern, value }) => {
      const key = `${pattern} ${value.trim().toLowerCase()}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, path)
        return []
      }
      return [{ path, message: `${quote(value)} is already the name at ${earlier}`, fix: 'give one of the two another name, or remove it' }]
    })
}
