import type { Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { AppFiles, Site } from './document.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '../html.ts'
import { fontFaces } from './look.ts'

/** Pictures of 1200 x 630 for links to the site, as HTML that is drawn in the deck's own styles. */
export interface Cards {
  /** More styles for all of them. */
  readonly style: string
  /** The card of the whole deck. */
  readonly deck: string
  /** Others, by the name that a slide has for its `card`. */
  readonly named: Readonly<Record<string, string>>
}

/** The card of the whole deck. */
export const DECK_CARD = 'cards/talk.png'

/** Says where the card of this name is; that of the deck if there is none. */
export function cardOf({ cards }: Pick<Site, 'cards'>, name?: string): string {
  return name !== undefined && Object.hasOwn(cards.named, name) ? `cards/${name}.png` : DECK_CARD
}

const PLAIN_STYLE = `
body{margin:0}
.card{box-sizing:border-box;width:1200px;height:630px;padding:80px;overflow:hidden;display:flex;flex-direction:column;background:#fff;color:#111;font:400 36px/1.3 system-ui,sans-serif}
h1{margin:0;font-size:84px;font-weight:700;line-height:1.05;text-wrap:balance}
.card p{margin:32px 0 0}
.card p:last-child{margin-top:auto}`

/** Makes the cards of a deck that brings none: one with what it says about itself. */
export function plainCards({ title, description, author }: Pick<Deck, 'title' | 'description' | 'author'>): Cards {
  const [heading, ...texts] = [title, description, author].map(escapeHtml)
  return { style: PLAIN_STYLE, deck: `<div class="card"><h1>${heading}</h1>${texts.map(text => `<p>${text}</p>`).join('')}</div>`, named: {} }
}

/** What the pictures of a site are made of. */
export interface Pictured extends Pick<Site, 'cards' | 'look' | 'icon'> {
  readonly app: Pick<AppFiles, 'styles' | 'fonts'>
}

/** Draws the cards. */
export async function drawCards(page: Page, folder: string, { app, cards, look }: Pictured): Promise<void> {
  mkdirSync(join(folder, 'cards'), { recursive: true })
  await page.setViewportSize({ width: 1200, height: 630 })
  const files = [[DECK_CARD, cards.deck], ...Object.entries(cards.named).map(([name, html]) => [cardOf({ cards }, name), html])] as const
  for (const [file, html] of files) {
    await draw(page, `${app.styles.map(href => `<link rel="stylesheet" href="${href}">`).join('')}<style>${fontFaces(look, app.fonts, 'block')}${cards.style}</style>${html}`)
    writeFileSync(join(folder, file), await page.screenshot())
  }
}

/** The icons of the installed app: their size, and how much of it the picture takes. */
export const ICONS = [
  { name: '180', size: 180, share: 80 },
  { name: '192', size: 192, share: 84 },
  { name: '512', size: 512, share: 84 },
  { name: 'maskable', size: 512, share: 58 },
] as const

/** Draws the icons of the installed app from the favicon; `maskable` leaves room for a phone that cuts its corners. */
export async function drawIcons(page: Page, folder: string, { look, icon }: Pictured): Promise<void> {
  mkdirSync(join(folder, 'icons'), { recursive: true })
  for (const { name, size, share } of ICONS) {
    await page.setViewportSize({ width: size, height: size })
    await draw(page, `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${look.paper.light}}img{width:${share}%}</style><img src="${icon.name}" alt="">`)
    writeFileSync(join(folder, 'icons', `${name}.png`), await page.screenshot())
  }
}

async function draw(page: Page, html: string): Promise<void> {
  await page.evaluate(async (html) => {
    document.body.innerHTML = html

    await Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(link =>
      link.sheet ?? new Promise(resolve => link.addEventListener('load', resolve))))
    await Promise.all([...document.fonts].map(font => font.load().catch(() => undefined)))
    await Promise.all([...document.images].map(image => image.decode()))
  }, html)
}
