import type { Catalog } from '../model/catalog.ts'

/** Says where the browser remembers that its reader does not want the offer of the reading page. */
export function readOfferPutAway({ talk }: Pick<Catalog, 'talk'>): string {
  return `${talk.name}:read-offer-put-away`
}
