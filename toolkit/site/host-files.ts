import type { Deck } from '../deck/deck.ts'
import type { ListedPage } from './beside-pages.ts'
import type { Site } from './document.ts'
import { publicAddress } from '../deck/titles.ts'
import { escapeHtml } from '../html.ts'
import { ICONS } from './cards.ts'
import { headersFor } from './policy.ts'

/** Writes the files beside the pages that hosts, robots and browsers ask for, by name. */
export function hostFiles(site: Site, pages: readonly ListedPage[]): Record<string, string> {
  const map = publicAddress(site.deck.address, 'sitemap.xml')
  return {
    '_headers': headers(site),
    'manifest.webmanifest': `${JSON.stringify(manifest(site), undefined, 2)}\n`,
    'robots.txt': `User-agent: *\nDisallow:\n${map === undefined ? '' : `\nSitemap: ${map}\n`}`,
    ...map === undefined ? {} : { 'sitemap.xml': sitemap(site.deck, pages) },
    // GitHub Pages would leave out files that start with an underscore.
    '.nojekyll': '',
  }
}

/** As Netlify and Cloudflare Pages read it: what holds a hash never changes, everything else is asked for each time. */
function headers({ base, policy }: Site): string {
  const all = Object.entries(headersFor(policy)).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${base}*\n${all.join('')}\n${base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`
}

function manifest({ deck, base, look }: Site) {
  return {
    id: base,
    name: deck.title,
    description: deck.description,
    lang: deck.language,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: look.paper.light,
    theme_color: look.paper.light,
    icons: ICONS.filter(({ size }) => size >= 192).map(({ name, size }) => ({
      src: `icons/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: name === 'maskable' ? 'maskable' : 'any',
    })),
  }
}

function sitemap({ address: site }: Deck, pages: readonly ListedPage[]): string {
  const addresses = new Set(pages.filter(({ listed }) => listed).map(({ address }) => address))
  const urls = Array.from(addresses, address => `  <url><loc>${escapeHtml(publicAddress(site, address) ?? '')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
