import type { Deck } from '../deck/deck.ts'
import type { Scripts } from './build-client.ts'
import type { Cards } from './cards.ts'
import type { Icon } from './icon.ts'
import type { Look } from './look.ts'
import type { PutAway } from './policy.ts'
import { pageTitle, publicAddress } from '../deck/titles.ts'
import { escapeHtml, htmlPage, tag } from '../html.ts'
import { CONTAINER_BACKGROUND, HIDDEN_BY_CLICKS, SLIDE_SCALE } from '../slidev/names.ts'
import { fontFaces } from './look.ts'
import { NO_SNAPSHOT, SAID, SNAPSHOT, WAITS, WAYS } from './marks.ts'
import { earlyScript, LEADING_SCRIPT, PUT_AWAY_CLASS } from './policy.ts'

/** The site that is being made. */
export interface Site {
  readonly deck: Deck
  /** The path under which it is served. */
  readonly base: string
  readonly look: Look
  readonly cards: Cards
  readonly putAway: readonly PutAway[]
  /** What its pages may load and run. */
  readonly policy: string
  /** The files that the app begins with. */
  readonly app: AppFiles
  readonly icon: Icon
  readonly scripts: Scripts
}

export interface AppFiles {
  readonly entry: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly fonts: readonly string[]
  /** What the body has beside the app, as HTML. */
  readonly body: string
}

/** A page of the site as a file. */
export interface SitePage {
  /** The address under the base, empty for the first page. */
  readonly address: string
  readonly title: string
  readonly description: string
  /** The picture for links to the page, under the base. */
  readonly card: string
  /** Whether search engines shall list it. */
  readonly listed: boolean
  /** The content before the app is loaded. */
  readonly body: string
  /** The page after it. */
  readonly next?: string
  /** The slide on it with all that its steps may bring: what its styles are for. */
  readonly every?: string
  /** Where a browser goes on to at once. */
  readonly leadsTo?: string
  /** What search engines are told about the whole deck. */
  readonly data?: string
}

/** The size of the window, as registered lengths: without them WebKit reads the angle between two lengths as radians. */
const ROOM = { width: '--snapshot-width', height: '--snapshot-height' } as const

function snapshotStyle({ deck: { canvas }, putAway }: Site): string {
  const lengths = [`@property ${ROOM.width}{syntax:'<length>';inherits:false;initial-value:${canvas.width}px}`, `@property ${ROOM.height}{syntax:'<length>';inherits:false;initial-value:${canvas.height}px}`]
  // As in Slidev, with the tangent of an angle: not every browser divides lengths yet.
  const scale = `min(tan(atan2(var(${ROOM.width}),${canvas.width}px)),tan(atan2(var(${ROOM.height}),${canvas.height}px)))`
  const hidden = [`.${NO_SNAPSHOT} #${SNAPSHOT}`, ...putAway.map(({ selector }, index) => `.${PUT_AWAY_CLASS}${index} #${SNAPSHOT} ${selector}`)]
  return `${lengths.join('')}:root{--canvas-width:${canvas.width}px;--canvas-ratio:${canvas.width / canvas.height}}#${SNAPSHOT}{position:fixed;inset:0;z-index:90;overflow:hidden;background:var(${CONTAINER_BACKGROUND});${ROOM.width}:100vw;${ROOM.height}:100dvh;${SLIDE_SCALE}:${scale}}${hidden.join(',')}{display:none}.${WAITS} #${SNAPSHOT}{visibility:hidden;animation:${WAITS} 0s 3s forwards}@keyframes ${WAITS}{to{visibility:visible}}#${SNAPSHOT}{touch-action:pinch-zoom}#${SAID}{position:fixed;clip-path:inset(50%)}`
}

/** Writes the styles for readers without JavaScript: all that clicks reveal is shown, with links to other slides. */
function withoutScript({ look }: Site): string {
  return `<style>#${SNAPSHOT} .${HIDDEN_BY_CLICKS}{opacity:1!important;translate:none!important;visibility:visible!important}.${WAYS}{position:fixed;inset:auto 0 0;z-index:91;display:flex;justify-content:center;gap:1em;padding:.4em;font:16px/1.4 sans-serif;background:Canvas;color:CanvasText}.${WAYS} a{text-decoration:underline}${look.withoutScript ?? ''}</style>`
}

/** Lets a page of text scroll. */
const TEXT_WITHOUT_SCRIPT = '<style>html,body{overflow:auto!important;height:auto!important}#app{display:none}:root{color-scheme:light dark}body{background:Canvas;color:CanvasText}.plain-page{padding:2em;max-width:44em;font:18px/1.5 sans-serif}.plain-page h1{margin:0 0 .6em;font:700 1.8em/1.2 sans-serif}.plain-page a{text-decoration:underline}</style>'

/** Writes a page of the site as HTML. */
export function documentOf(site: Site, page: SitePage): string {
  if (page.leadsTo !== undefined)
    return leadingDocument(site, page, page.leadsTo)
  const { deck, app } = site
  const title = pageTitle(deck, page.title)
  const head = [
    ...firstTags(site, title),
    page.next === undefined ? '' : tag('link', { rel: 'next', href: page.next }),
    `<script>${earlyScript(site.putAway)}</script>`,
    // On the page of a slide the reader script answers, and fetches the app later; other pages need the app at once.
    `${tag('script', { type: 'module', crossorigin: '', src: page.listed ? site.scripts.reader : site.scripts.client })}</script>`,
    tag('meta', { name: 'description', content: page.description }),
    deck.author === '' ? '' : tag('meta', { name: 'author', content: deck.author }),
    page.listed ? '' : tag('meta', { name: 'robots', content: 'noindex' }),
    ...page.listed ? shared(site, { ...page, title }) : [],
    // In the head: Chromium then waits a moment for them, and the first paint has them unless the line is slow.
    ...(page.listed ? app.fonts : []).map(href => tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' })),
    ...siteLinks(site),
    ...app.styles.map(href => tag('link', { rel: 'stylesheet', href })),
    page.listed ? `<style>${fontFaces(site.look, app.fonts, 'optional')}${snapshotStyle(site)}</style>` : '',
    `<noscript>${page.listed ? withoutScript(site) : TEXT_WITHOUT_SCRIPT}</noscript>`,
    page.data ? `<script type="application/ld+json">${page.data.replaceAll('<', '\\u003c')}</script>` : '',
    ...(page.listed ? [] : [...app.scripts, app.entry]).map(href => tag('link', { rel: 'modulepreload', crossorigin: '', href })),
  ]
  return htmlPage(deck.language, head, `<div id="app"></div>${app.body}${page.body}`)
}

function firstTags({ policy }: Site, title: string): string[] {
  return [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(title)}</title>`,
  ]
}

/** Writes a page that leads to another one at once: by a link, for clients that do not follow. */
function leadingDocument(site: Site, { address, title }: SitePage, to: string): string {
  const { deck } = site
  const canonical = publicAddress(deck.address, address)
  const head = [
    ...firstTags(site, pageTitle(deck, title)),
    canonical ? tag('link', { rel: 'canonical', href: canonical }) : '',
    // A browser would ask the host for one.
    iconLink(site),
    tag('meta', { 'http-equiv': 'refresh', 'content': `0;url=${to}` }),
  ]
  return htmlPage(deck.language, head, `${tag('a', { href: to })}${escapeHtml(title)}</a><script>${LEADING_SCRIPT}</script>`)
}

/** Lists what tells others about a page: its one address, and its card where a link to it is shown. */
export function shared({ deck }: Pick<Site, 'deck'>, { address, title, description, card }: Pick<SitePage, 'address' | 'title' | 'description' | 'card'>): string[] {
  const url = publicAddress(deck.address, address)
  const image = publicAddress(deck.address, card)
  const open = { 'og:type': 'article', 'og:site_name': deck.title, 'og:title': title, 'og:description': description, 'og:url': url, 'og:image': image, 'og:image:width': image && '1200', 'og:image:height': image && '630', 'og:image:alt': image && title }
  return [
    url ? tag('link', { rel: 'canonical', href: url }) : '',
    ...Object.entries(open).map(([property, content]) => content ? tag('meta', { property, content }) : ''),
    // The rest is taken from the lines above.
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}

/** Lists what belongs to the site as a whole: its icons, its colours, and how it is installed. */
export function siteLinks({ base, look, icon }: Pick<Site, 'base' | 'look' | 'icon'>): string[] {
  return [
    ...Object.entries(look.paper).map(([scheme, content]) => tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content })),
    iconLink({ base, icon }),
    tag('link', { rel: 'apple-touch-icon', href: `${base}icons/180.png` }),
    tag('link', { rel: 'manifest', href: `${base}manifest.webmanifest` }),
  ]
}

function iconLink({ base, icon: { name, type } }: Pick<Site, 'base' | 'icon'>): string {
  return tag('link', { rel: 'icon', href: base + name, type })
}
