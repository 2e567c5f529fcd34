import { deck } from '../model/deck.ts'
import { siteAddress } from '../model/site.ts'

/** A page of the site as this browser opens it, such as `/talks/levels/compare/`. */
export function pagePath(page: string): string {
  return `${import.meta.env.BASE_URL}${page}`
}

/** The address of a page for others: on the published site, or where the talk is served right now. */
export function pageAddress(page: string): string {
  return siteAddress(deck, page) ?? new URL(pagePath(page), location.href).href
}
