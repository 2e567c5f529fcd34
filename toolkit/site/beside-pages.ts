import type { Site, SitePage } from './document.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tag } from '../html.ts'
import { DECK_CARD } from './cards.ts'
import { shared, siteLinks } from './document.ts'

const CHARSET = '<meta charset="utf-8">'
const ICON = /<link rel="icon"[^>]*>/

/** A page for search engines. */
export type ListedPage = Pick<SitePage, 'address' | 'listed'>

/** Gives the pages beside the slides what a published page has in its head, and says which they are. */
export function publishBesidePages(folder: string, site: Site): ListedPage[] {
  return site.deck.pages.map(({ path: address, title, description }) => {
    const file = join(folder, address, 'index.html')
    const head = [...shared(site, { title, description, address, card: DECK_CARD }), ...siteLinks(site)]
    const html = readFileSync(file, 'utf8')
      .replace(CHARSET, `$&${tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': site.policy })}`)
      .replace(ICON, () => head.join(''))
    writeFileSync(file, html)
    return { address, listed: true }
  })
}
