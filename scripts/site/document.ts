import type { Catalog } from '../../model/catalog.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageTitle } from '../../model/running-order.ts'
import { siteAddress } from '../../model/site.ts'
import { FACES } from '../../styles/faces.ts'
import { ROOT } from '../cli.ts'
import { escapeHtml, tag } from './html.ts'
import { CONTENT_POLICY, EARLY_SCRIPT, LEADING_SCRIPT } from './policy.ts'

/** The site that is being made. */
export interface Site {
  readonly catalog: Catalog
  /** The path under which it is served. */
  readonly base: string
  /** The files that the app begins with. */
  readonly app: AppFiles
}

export interface AppFiles {
  readonly entry: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly fonts: readonly string[]
}

/** A page of the site as a file. */
export interface Page {
  /** The address under the base, empty for the first page. */
  readonly address: string
  readonly title: string
  readonly description: string
  /** The picture for links to the page, under the base. */
  readonly card: string
  /** Whether search engines shall list it. */
  readonly listed: boolean
  /** What is on the page before the app is. */
  readonly body: string
  /** Where a browser goes on to at once. */
  readonly leadsTo?: string
  readonly styles?: readonly string[]
  readonly scripts?: readonly string[]
  /** What search engines are told about the whole talk. */
  readonly data?: string
}

/** Paper in both schemes, as in styles/tokens.css. */
export const PAPER = { light: '#fbf9f4', dark: '#101219' } as const

/**
 * The scale of a slide as Slidev has it, as the tangent of an angle: not every browser divides lengths yet. The lengths
 * are registered, because WebKit takes the angle between a length of the window and another one for radians.
 */
const STILL_STYLE = `
@property --still-width{syntax:'<length>';inherits:false;initial-value:1280px}
@property --still-height{syntax:'<length>';inherits:false;initial-value:720px}
#still{position:fixed;inset:0;z-index:90;overflow:hidden;background:var(--slidev-slide-container-background);--still-width:100vw;--still-height:100dvh;--slidev-slide-scale:min(tan(atan2(var(--still-width),1280px)),tan(atan2(var(--still-height),720px)))}
.no-still #still,.no-offer #still .read-offer{display:none}`.replaceAll('\n', '')

/** What clicks would reveal, and ways to go on, which the app offers by itself. */
const STILL_WITHOUT_SCRIPT = '<style>.read-offer button{display:none}#still .slidev-vclick-hidden,#still .dg-later{opacity:1!important;translate:none!important;visibility:visible!important}.still-ways{position:fixed;inset:auto 0 0;z-index:91;display:flex;justify-content:center;gap:1em;padding:.4em;font:16px/1.4 sans-serif;background:var(--paper);color:var(--ink)}.still-ways a{text-decoration:underline}</style>'

/** Room to scroll. */
const TEXT_WITHOUT_SCRIPT = '<style>html,body{overflow:auto!important;height:auto!important}#app{display:none}.plain-page{padding:2em;max-width:44em;font:18px/1.5 sans-serif}.plain-page a{text-decoration:underline}</style>'

/** A page of the site as HTML. */
export function documentOf(site: Site, page: Page): string {
  if (page.leadsTo !== undefined)
    return leadingDocument(site, page, page.leadsTo)
  const { catalog, app } = site
  const { talk } = catalog
  const title = pageTitle(catalog, page.title)
  const styles = [...new Set([...app.styles, ...page.styles ?? []])]
  const scripts = [...new Set([...app.scripts, ...page.scripts ?? []])].filter(script => script !== app.entry)
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': CONTENT_POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(title)}</title>`,
    `<script>${EARLY_SCRIPT}</script>`,
    tag('meta', { name: 'description', content: page.description }),
    tag('meta', { name: 'author', content: talk.speaker }),
    page.listed ? '' : tag('meta', { name: 'robots', content: 'noindex' }),
    ...page.listed ? shared(site, { ...page, title }) : [],
    ...(page.listed ? app.fonts : []).map(href => tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' })),
    ...siteLinks(site),
    ...styles.map(href => tag('link', { rel: 'stylesheet', href })),
    page.listed ? `<style>${fontFaces(app.fonts, 'optional')}${STILL_STYLE}</style>` : '',
    `<noscript>${page.listed ? STILL_WITHOUT_SCRIPT : TEXT_WITHOUT_SCRIPT}</noscript>`,
    page.data ? `<script type="application/ld+json">${page.data.replaceAll('<', '\\u003c')}</script>` : '',
    `${tag('script', { type: 'module', crossorigin: '', src: app.entry })}</script>`,
    ...(page.listed ? scripts : []).map(href => tag('link', { rel: 'modulepreload', crossorigin: '', href })),
  ]
  return `<!doctype html>
<html lang="${escapeHtml(talk.language)}"><head>${head.join('')}</head><body><div id="app"></div>${page.body}</body></html>
`
}

/** A page that is left at once, with its text for those who do not follow. */
function leadingDocument({ catalog, base }: Site, { address, title, description, body }: Page, to: string): string {
  const canonical = siteAddress(catalog, address)
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': CONTENT_POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(pageTitle(catalog, title))}</title>`,
    tag('meta', { name: 'description', content: description }),
    canonical ? tag('link', { rel: 'canonical', href: canonical }) : '',
    icon(base),
    tag('meta', { 'http-equiv': 'refresh', 'content': `0;url=${to}` }),
    `<script>${LEADING_SCRIPT}</script>`,
  ]
  return `<!doctype html>
<html lang="${escapeHtml(catalog.talk.language)}"><head>${head.join('')}</head><body>${body}</body></html>
`
}

const STAND_INS = readFileSync(join(ROOT, 'styles/stand-ins.css'), 'utf8').replace(/\/\*.*?\*\//gs, '').replace(/\s*([{:;,}])\s*/g, '$1')

/** The deck's own fonts as styles: `optional` never changes a text that is there, `block` waits for them. */
export function fontFaces(fonts: readonly string[], display: 'optional' | 'block'): string {
  return STAND_INS + FACES.map(({ family, weight, file }) => {
    const url = fonts.find(address => address.includes(file)) ?? ''
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:${display};src:url(${url})format('woff2')}`
  }).join('')
}

/** What tells others about a page: its one address, and its card where a link to it is shown. */
export function shared({ catalog }: Pick<Site, 'catalog'>, { address, title, description, card }: Pick<Page, 'address' | 'title' | 'description' | 'card'>): string[] {
  const url = siteAddress(catalog, address)
  const image = siteAddress(catalog, card)
  const open = { 'og:type': 'article', 'og:site_name': catalog.talk.title, 'og:title': title, 'og:description': description, 'og:url': url, 'og:image': image, 'og:image:width': image && '1200', 'og:image:height': image && '630', 'og:image:alt': image && title }
  const twitter = { 'twitter:card': 'summary_large_image', 'twitter:title': title, 'twitter:description': description, 'twitter:image': image }
  return [
    url ? tag('link', { rel: 'canonical', href: url }) : '',
    ...Object.entries(open).map(([property, content]) => content ? tag('meta', { property, content }) : ''),
    ...Object.entries(twitter).map(([name, content]) => content ? tag('meta', { name, content }) : ''),
  ]
}

/** What belongs to the site as a whole: its icons, its colours, and how it is installed. */
export function siteLinks({ base }: Pick<Site, 'base'>): string[] {
  return [
    ...Object.entries(PAPER).map(([scheme, content]) => tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content })),
    icon(base),
    tag('link', { rel: 'apple-touch-icon', href: `${base}icons/180.png` }),
    tag('link', { rel: 'manifest', href: `${base}manifest.webmanifest` }),
  ]
}

function icon(base: string): string {
  return tag('link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' })
}
