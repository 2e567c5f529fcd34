import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { placeOf } from './place.ts'

/** Each claim carries the words that limit it. */
export function checkHedges(catalog: Catalog): Problem[] {
  return catalog.claims
    .filter(({ text, hedge }) => !text.includes(hedge))
    .map(({ id, text, hedge }) => ({
      path: `claims.${id}.hedge`,
      message: `the hedge ${quote(hedge)} does not occur in the claim ${quote(text)}`,
      fix: 'copy the words of the claim that limit it, such as "most" or "often"; if there are none, add them to the claim',
    }))
}

/** The band where most jobs lie has two ends, the lower one first, and there is one at most. */
export function checkBand(catalog: Catalog): Problem[] {
  const [first, ...others] = catalog.claims.filter(({ band }) => band)
  return [
    ...[first, ...others].flatMap((claim) => {
      const [from, to, ...more] = claim?.levels ?? []
      const isBand = from !== undefined && to !== undefined && more.length === 0
      return claim === undefined || (isBand && !(placeOf(catalog, from) >= placeOf(catalog, to)))
        ? []
        : [{
            path: `claims.${claim.id}.levels`,
            message: `${claim.levels.map(quote).join(', ') || 'nothing'} is not a band of levels`,
            fix: 'name two levels: where the band begins and, above it, where it ends',
          }]
    }),
    ...others.map(({ id }) => ({
      path: `claims.${id}.band`,
      message: `the claim ${quote(first?.id ?? '')} names the band already`,
      fix: 'drop band from one of the two',
    })),
  ]
}
