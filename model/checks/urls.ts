import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'

/** The parser forgives spaces and line breaks; a link that someone copies from a slide does not. */
function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** Every address parses and is https. */
export function checkUrls(catalog: Catalog): Problem[] {
  const addresses = [
    ...catalog.tools.flatMap(({ id, url }) => url === undefined ? [] : [{ path: `tools.${id}.url`, url }]),
    ...catalog.sources.map(({ id, url }) => ({ path: `sources.${id}.url`, url })),
    ...catalog.talk.licenseUrl === undefined ? [] : [{ path: 'talk.licenseUrl', url: catalog.talk.licenseUrl }],
    ...catalog.talk.siteUrl === '' ? [] : [{ path: 'talk.siteUrl', url: catalog.talk.siteUrl }],
  ]
  return addresses
    .filter(({ url }) => !isWebAddress(url))
    .map(({ path, url }) => ({ path, message: `${quote(url)} is not a web address`, fix: 'write a full address that starts with https://' }))
}
