import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

/** The claims that the talk must not make without their hedge, and may not lose. */
export const REQUIRED_CLAIMS = ['claim-band', 'claim-one-beats-many', 'claim-l5-optional'] as const

/** No claim is missing, and each carries the words that limit it. */
export function checkHedges(catalog: Catalog): Problem[] {
  return [
    ...REQUIRED_CLAIMS
      .filter(id => find(catalog.claims, id) === undefined)
      .map(id => ({ path: `claims.${id}`, message: `the claim ${quote(id)} is missing`, fix: 'add it, with its hedge' })),
    ...catalog.claims
      .filter(({ text, hedge }) => hedge.trim() === '' || !text.includes(hedge))
      .map(({ id, text, hedge }) => ({
        path: `claims.${id}.hedge`,
        message: hedge.trim() === ''
          ? `the claim ${quote(text)} has no hedge`
          : `the hedge ${quote(hedge)} does not occur in the claim ${quote(text)}`,
        fix: 'copy the words of the claim that limit it, such as "most" or "often"; if there are none, add them to the claim',
      })),
  ]
}

/** The band where most jobs lie has two ends, the lower one first. */
export function checkBand(catalog: Catalog): Problem[] {
  const band = find(catalog.claims, 'claim-band')
  const [from, to, ...more] = band?.levels ?? []
  const isBand = from !== undefined && to !== undefined && more.length === 0
  if (band === undefined || (isBand && !(placeOf(catalog, from) >= placeOf(catalog, to))))
    return []
  return [{
    path: 'claims.claim-band.levels',
    message: `${band.levels.map(quote).join(', ') || 'nothing'} is not a band of levels`,
    fix: 'name two levels: where the band begins and, above it, where it ends',
  }]
}
