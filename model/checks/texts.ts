import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { namesOf, unknownNames } from '../names.ts'
import { LIMITS } from './limits.ts'
import { stringsOf } from './strings.ts'

/** No text is empty, and none is longer than the layouts can show. One that refers to what nobody knows is yet to be written. */
export function checkTexts(catalog: Catalog): Problem[] {
  const names = namesOf(catalog)
  return stringsOf(catalog).flatMap(({ path, pattern, value }) => {
    const limit = LIMITS[pattern]
    if (limit === undefined)
      return []
    if (value.trim() === '')
      return [{ path, message: `the text ${quote(value)} is empty`, fix: 'write it, or drop the field where it may be absent' }]
    const { length } = [...value]
    return length > limit.max && unknownNames(value, names).length === 0
      ? [{ path, message: `${quote(value)} has ${length} characters`, fix: `use at most ${limit.max}: ${limit.why}` }]
      : []
  })
}
