import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { calledInData, nameOf } from '../row-slides.ts'
import { knownIds, referencesOf } from './references.ts'

/** Every id that a row points to exists. */
export function checkKnownIds(catalog: Catalog): Problem[] {
  return referencesOf(catalog)
    .filter(({ kind, id }) => !knownIds(catalog, kind).includes(id))
    .map(({ path, kind, id }) => {
      const names = kind === 'slide' ? catalog.slides.map(nameOf) : knownIds(catalog, kind)
      const name = kind === 'slide' ? calledInData(catalog, id) : id
      const guess = nearest(name, names)
      const hint = guess === undefined ? '' : `did you mean ${quote(guess)}? `
      return { path, message: `unknown ${kind} ${quote(name)}`, fix: `${hint}known: ${names.join(', ')}` }
    })
}
