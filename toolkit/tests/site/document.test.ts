import type { Site, SitePage } from '../../site/document.ts'
import { describe, expect, it } from 'vitest'
import { cardOf, plainCards } from '../../site/cards.ts'
import { documentOf } from '../../site/document.ts'
import { hostFiles } from '../../site/host-files.ts'
import { fontFaces, isFontFor, isOwnFont, PLAIN_LOOK } from '../../site/look.ts'
import { contentPolicy, earlyScript, LEADING_SCRIPT } from '../../site/policy.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const deck = tinyDeck()

function siteWith(changes: Partial<Site> = {}): Site {
  const putAway = changes.putAway ?? []
  return {
    deck,
    base: '/rungs/',
    look: PLAIN_LOOK,
    cards: plainCards(deck),
    putAway,
    policy: contentPolicy([earlyScript(putAway), LEADING_SCRIPT]),
    app: { entry: '/rungs/assets/app.js', scripts: [], styles: [], fonts: ['/rungs/assets/round-400-abc.woff2'], body: '' },
    icon: { name: 'favicon.svg', type: 'image/svg+xml' },
    scripts: { reader: '/rungs/assets/reader.js', client: '/rungs/assets/client.js' },
    ...changes,
  }
}

const page: SitePage = { address: 'climb', title: 'Climb', description: 'One by one.', card: 'cards/talk.png', listed: true, body: '<main id="snapshot"></main>' }

describe('a page of a deck that says nothing about its looks', () => {
  const html = documentOf(siteWith(), page)

  it('has its address, its author and its language', () => {
    expect(html).toContain('<link rel="canonical" href="https://example.org/talks/rungs/climb">')
    expect(html).toContain('<title>Climb · Three rungs and a branch</title>')
    expect(html).toContain('<meta name="author" content="Nobody">')
    expect(html).toContain('<html lang="en">')
  })

  it('has white and black paper, and no font of its own', () => {
    expect(html).toContain('media="(prefers-color-scheme: dark)" content="#000000"')
    expect(html).not.toContain('@font-face')
  })
})

it('has somebody answer on a slide, who has the app fetched when it is time', () => {
  const html = documentOf(siteWith(), page)
  expect(html.match(/<script[^>]* src="[^"]*"/g)).toEqual(['<script type="module" crossorigin src="/rungs/assets/reader.js"'])
  expect(html).not.toContain('/rungs/assets/app.js')
})

it('has the app fetched at once where there is nothing to see without it', () => {
  const html = documentOf(siteWith(), { ...page, listed: false })
  expect(html.match(/<script[^>]* src="[^"]*"/g)).toEqual(['<script type="module" crossorigin src="/rungs/assets/client.js"'])
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/rungs/assets/app.js">')
})

it('leads from one page to another, also who follows no refresh', () => {
  const html = documentOf(siteWith(), { ...page, listed: false, leadsTo: '/rungs/climb' })
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/rungs/climb">')
  expect(html).toContain('<link rel="canonical" href="https://example.org/talks/rungs/climb">')
  expect(html).toContain(`<body><a href="/rungs/climb">Climb</a><script>${LEADING_SCRIPT}</script></body>`)
})

it('asks for its fonts in the head, where a browser waits a moment for them before it paints', () => {
  const [head] = documentOf(siteWith(), page).split('</head>')
  expect(head).toContain('<link rel="preload" as="font" type="font/woff2" href="/rungs/assets/round-400-abc.woff2" crossorigin>')
})

it('scales the snapshot by the canvas of the deck', () => {
  const html = documentOf(siteWith({ deck: { ...deck, canvas: { width: 980, height: 552 } } }), page)
  expect(html).toContain('980px')
  expect(html).toContain('552px')
  expect(html).not.toMatch(/1280|720/)
})

it('brings the fonts of the deck, found among its files', () => {
  const look = { ...PLAIN_LOOK, fonts: { faces: [{ family: 'Round', weight: '400', file: 'round-400' }], fallback: '/* As wide. */\n@font-face {\n  font-family: Wide;\n}\n' } }
  const html = documentOf(siteWith({ look }), page)
  expect(html).toContain('@font-face{font-family:Wide;}@font-face{font-family:\'Round\';font-weight:400;font-display:optional;src:url(/rungs/assets/round-400-abc.woff2)format(\'woff2\')}')
  expect(['round-400-abc.woff2', 'round-400-abc.css', 'square-400-abc.woff2'].filter(name => isOwnFont(look, name))).toEqual(['round-400-abc.woff2'])
})

it('brings a font for some letters only where a text has them', () => {
  const look = { ...PLAIN_LOOK, fonts: { faces: [{ family: 'Round', weight: '400', file: 'round-latin-400' }, { family: 'Round', weight: '400', file: 'round-latin-ext-400', range: 'U+0100-017F,U+2020' }], fallback: '' } }
  const files = ['round-latin-400-abc.woff2', 'round-latin-ext-400-abc.woff2']
  expect(files.filter(name => isFontFor(look, name, 'Zoë'))).toEqual(files.slice(0, 1))
  expect(files.filter(name => isFontFor(look, name, 'Łódź'))).toEqual(files)
  expect(fontFaces(look, files, 'block').match(/url\([^)]*\)[^}]*/g)).toEqual(['url(round-latin-400-abc.woff2)format(\'woff2\')', 'url(round-latin-ext-400-abc.woff2)format(\'woff2\');unicode-range:U+0100-017F,U+2020'])
  expect(fontFaces(look, files.slice(0, 1), 'block').match(/@font-face/g)).toHaveLength(1)
})

it('hides in the snapshot what its reader put away', () => {
  expect(documentOf(siteWith({ putAway: [{ key: 'offer', selector: '.offer' }] }), page)).toContain('.no-snapshot #snapshot,.put-away-0 #snapshot .offer{display:none}')
})

it('adds what the deck wants without a script', () => {
  expect(documentOf(siteWith({ look: { ...PLAIN_LOOK, withoutScript: '.app-only{display:none}' } }), page)).toMatch(/<noscript><style>[^<]*\.app-only\{display:none\}<\/style><\/noscript>/)
})

it('names the card of a slide, and that of the deck if nobody drew it', () => {
  const cards = { style: '', deck: '', named: { product: '<p>Product</p>' } }
  expect(cardOf({ cards }, 'product')).toBe('cards/product.png')
  expect(cardOf({ cards }, 'lab')).toBe('cards/talk.png')
  expect(cardOf({ cards })).toBe('cards/talk.png')
})

it('draws a plain card that cannot be broken by a text', () => {
  expect(plainCards({ title: 'a < b', description: 'One & two', author: 'Nobody' }).deck).toMatch(/a &lt; b.*One &amp; two.*Nobody/)
})

it('tells hosts and browsers about the deck', () => {
  const files = hostFiles(siteWith(), [{ address: '', listed: true }, { address: 'ready', listed: false }])
  expect(JSON.parse(files['manifest.webmanifest'] ?? '')).toMatchObject({ name: deck.title, lang: 'en', start_url: '/rungs/', background_color: '#ffffff' })
  expect(files['sitemap.xml']?.match(/<loc>.*<\/loc>/g)).toEqual(['<loc>https://example.org/talks/rungs/</loc>'])
  expect(files._headers).toContain(siteWith().policy)
})
