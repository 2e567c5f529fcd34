import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { namesOf, unknownNames } from '../names.ts'
import { LIMITS } from './limits.ts'
import { NAMED } from './names.ts'
import { stringsOf } from './strings.ts'

/** No text is empty, and none is longer than the layouts can show. What says a name that is wrong itself is not measured. */
export function checkTexts(catalog: Catalog): Problem[] {
  const names = namesOf(catalog)
  const wrong = stringsOf(catalog).flatMap(({ path, pattern, value }) => {
    const limit = LIMITS[pattern]
    const { length } = [...value]
    if (limit === undefined || unknownNames(value, names).length > 0 || (value.trim() !== '' && length <= limit.max))
      return []
    const problem = value.trim() === ''
      ? { path, message: `the text ${quote(value)} is empty`, fix: 'write it, or drop the field where it may be absent' }
      : { path, message: `${quote(value)} has ${length} characters`, fix: `use at most ${limit.max}: ${limit.why}` }
    return [{ problem, value, isName: NAMED.has(pattern) }]
  })
  const wrongNames = wrong.filter(({ isName }) => isName).map(({ value }) => value)
  const says = (text: string, name: string): boolean => name.trim() === '' ? text.trim() === '' : text.includes(name)
  return wrong.filter(({ value, isName }) => isName || !wrongNames.some(name => says(value, name))).map(({ problem }) => problem)
}
