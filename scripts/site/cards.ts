import type { Page } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { Site } from './document.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rankOf } from '../../model/levels.ts'
import { fontFaces } from './document.ts'
import { escapeHtml } from './html.ts'

/** The card of the whole talk. */
export const TALK_CARD = 'cards/talk.png'

/** The card for links to what is about a level; that of the talk without one. */
export function cardOf(level?: string): string {
  return level === undefined ? TALK_CARD : `cards/${level}.png`
}

const STYLE = `
body{margin:0}
.card{position:relative;width:1200px;height:630px;overflow:hidden;background:var(--paper);color:var(--ink);font:400 32px/1.3 var(--font-text)}
.words{position:absolute;inset:64px auto 56px 68px;width:620px;display:flex;flex-direction:column}
.eyebrow{margin:0 0 22px;font-weight:600;font-size:30px;color:var(--quiet)}
h1{margin:0;font:800 96px/0.98 var(--font-display);letter-spacing:-0.04em;text-wrap:balance}
.promise{margin:30px 0 0;font-size:38px;line-height:1.25;text-wrap:balance}
.foot{margin:auto 0 0;font-size:27px;color:var(--quiet)}
.stairs{position:absolute;inset:0 0 0 730px;display:flex;align-items:flex-end}
.stair{flex:1;box-sizing:border-box;padding:20px 0 0 18px;background:var(--level);color:var(--on-level);font:700 54px/1 var(--font-display)}
.branch{background:none;border:dashed var(--level-edge);border-width:4px 0 0 4px;color:var(--level-text)}
.other{background:var(--level-wash);color:var(--level-text)}
.other.branch{background:none;opacity:.7}`

/** Draws a picture of 1200 x 630 for the talk and for every level, in the deck's own styles. */
export async function drawCards(page: Page, folder: string, { catalog, app }: Site): Promise<void> {
  mkdirSync(join(folder, 'cards'), { recursive: true })
  await page.setViewportSize({ width: 1200, height: 630 })
  for (const level of [undefined, ...catalog.levels.map(({ id }) => id)]) {
    await draw(page, `${app.styles.map(href => `<link rel="stylesheet" href="${href}">`).join('')}<style>${fontFaces(app.fonts, 'block')}${STYLE}</style>${card(catalog, level)}`)
    writeFileSync(join(folder, cardOf(level)), await page.screenshot())
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
export async function drawIcons(page: Page, folder: string): Promise<void> {
  mkdirSync(join(folder, 'icons'), { recursive: true })
  for (const { name, size, share } of ICONS) {
    await page.setViewportSize({ width: size, height: size })
    await draw(page, `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:#fbf9f4}img{width:${share}%}</style><img src="favicon.svg" alt="">`)
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

function card(catalog: Catalog, id: string | undefined): string {
  const { talk, levels } = catalog
  const level = levels.find(level => level.id === id)
  const words = level
    ? `<p class="eyebrow">Level ${rankOf(catalog, level.id)} of ${levels.length}</p><h1>${escapeHtml(level.title)}</h1><p class="promise">${escapeHtml(level.promise)}</p><p class="foot">${escapeHtml(talk.title)}</p>`
    : `<h1>${escapeHtml(talk.title)}</h1><p class="promise">${escapeHtml(talk.subtitle)}</p>`
  const stairs = levels.map(({ id, shape }, index) => {
    const classes = ['stair', shape.kind === 'branch' ? 'branch' : '', level && level.id !== id ? 'other' : '']
    const height = 20 + index / Math.max(1, levels.length - 1) * 66
    return `<div class="${classes.join(' ').trim()}" data-level="${index + 1}" style="height:${height}%">${index + 1}</div>`
  })
  return `<div class="card"><div class="words">${words}</div><div class="stairs">${stairs.join('')}</div></div>`
}
