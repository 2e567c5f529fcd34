import type { Catalog } from '../../model/catalog.ts'
import type { Site } from './document.ts'
import type { ListedPage } from './reading-pages.ts'
import { siteAddress } from '../../model/site.ts'
import { ICONS } from './cards.ts'
import { PAPER } from './document.ts'
import { escapeHtml } from './html.ts'
import { HEADERS } from './policy.ts'

/** The files beside the pages that hosts, robots and browsers ask for, by name. */
export function hostFiles({ catalog, base }: Site, pages: readonly ListedPage[]): Record<string, string> {
  const map = siteAddress(catalog, 'sitemap.xml')
  return {
    '_headers': headers(base),
    'manifest.webmanifest': `${JSON.stringify(manifest(catalog, base), undefined, 2)}\n`,
    'robots.txt': `User-agent: *\nDisallow:\n${map === undefined ? '' : `\nSitemap: ${map}\n`}`,
    ...map === undefined ? {} : { 'sitemap.xml': sitemap(catalog, pages) },
    // GitHub Pages would leave out files that start with an underscore.
    '.nojekyll': '',
  }
}

/** As Netlify and Cloudflare Pages read it: what holds a hash never changes, everything else is asked for each time. */
function headers(base: string): string {
  const all = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${base}*\n${all.join('')}\n${base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`
}

function manifest({ talk }: Catalog, base: string) {
  return {
    id: base,
    name: talk.title,
    description: talk.description,
    lang: talk.language,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: ICONS.filter(({ size }) => size >= 192).map(({ name, size }) => ({
      src: `icons/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: name === 'maskable' ? 'maskable' : 'any',
    })),
  }
}

function sitemap(catalog: Catalog, pages: readonly ListedPage[]): string {
  const addresses = new Set(pages.filter(({ listed }) => listed).map(({ address }) => address))
  const urls = Array.from(addresses, address => `  <url><loc>${escapeHtml(siteAddress(catalog, address) ?? '')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
