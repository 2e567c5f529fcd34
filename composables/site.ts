import { publicAddress } from '../toolkit/deck/titles.ts'

/** The address under which the site is published, as build/address.ts finds it; empty while there is none. */
export const siteUrl = import.meta.env.VITE_SITE_URL

/** Writes the address of a page for others: on the published site, or where the talk is served right now. */
export function pageAddress(page: string): string {
  return publicAddress(siteUrl, page) ?? new URL(`${import.meta.env.BASE_URL}${page}`, location.href).href
}
