import { deck } from '../model/deck.ts'
import { siteAddress } from '../model/site.ts'

/** The address of a page for others: on the published site, or where the talk is served right now. */
export function pageAddress(page: string): string {
  return siteAddress(deck, page) ?? new URL(`${import.meta.env.BASE_URL}${page}`, location.href).href
}
