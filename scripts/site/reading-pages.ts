import type { Page, Site } from './document.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { introductionOf } from '../../reading/introduction.ts'
import { PAGE_PATHS } from '../../reading/paths.ts'
import { TALK_CARD } from './cards.ts'
import { shared, siteLinks } from './document.ts'
import { tag } from './html.ts'
import { CONTENT_POLICY } from './policy.ts'

const CHARSET = '<meta charset="utf-8">'
const ICON = /<link rel="icon"[^>]*>/

/** A page for search engines. */
export type ListedPage = Pick<Page, 'address' | 'listed'>

/** Gives the pages beside the slides what a published page has in its head, and says which they are. */
export function publishReadingPages(folder: string, site: Site): ListedPage[] {
  return PAGE_PATHS.map((address) => {
    const file = join(folder, address, 'index.html')
    const head = [...shared(site, { ...introductionOf(site.catalog, address), address, card: TALK_CARD }), ...siteLinks(site)]
    const html = readFileSync(file, 'utf8')
      .replace(CHARSET, `$&${tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': CONTENT_POLICY })}`)
      .replace(ICON, () => head.join(''))
    writeFileSync(file, html)
    return { address, listed: true }
  })
}
