import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { stringsOf } from './strings.ts'

const PHRASE = /^(.*)\.evidence\.(\d+)\.(?:(ours|silent)|source\.0)$/

/** The words whose origin a row tells occur in it, and the places of the source stand in front of them. */
export function checkEvidence(catalog: Catalog): Problem[] {
  const rows = Map.groupBy(stringsOf(catalog), ({ path }) => path.split('.', 2).join('.'))
  return [...rows.values()].flatMap(strings => strings.flatMap(({ path, value }) => {
    const [, row, place, words] = path.includes('.evidence.') ? PHRASE.exec(path) ?? [] : []
    if (row === undefined)
      return []
    if (words === undefined) {
      return place === '0'
        ? []
        : [{ path, message: 'the places of the source do not stand first', fix: 'put all places into the first phrase of the evidence: they hold for every word that is not listed after it' }]
    }
    return strings.some(other => other.path.startsWith(`${row}.`) && !other.path.startsWith(`${row}.evidence.`) && value.trim() !== '' && other.value.includes(value))
      ? []
      : [{ path, message: `${quote(value)} does not occur in the text`, fix: `copy the words of the text that are ${words === 'ours' ? 'ours' : 'about what the source does not say'}, letter by letter` }]
  }))
}
