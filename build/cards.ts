import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Cards } from '../toolkit/site/cards.ts'
import { heightOf, rankOf } from '../model/levels.ts'
import { escapeHtml } from '../toolkit/html.ts'

const STYLE = `
body{margin:0}
.card{position:relative;width:1200px;height:630px;overflow:hidden;background:var(--paper);color:var(--ink);font:400 32px/1.3 var(--font-text)}
.words{position:absolute;inset:64px auto 56px 68px;width:620px;display:flex;flex-direction:column}
.eyebrow{margin:0 0 22px;font-weight:600;font-size:30px;color:var(--quiet)}
h1{margin:0;font:800 96px/0.98 var(--font-display);letter-spacing:-0.04em;text-wrap:balance;overflow-wrap:anywhere}
.promise{margin:30px 0 0;font-size:38px;line-height:1.25;text-wrap:balance}
.foot{margin:auto 0 0;font-size:27px;color:var(--quiet)}
.stairs{position:absolute;inset:0 0 0 730px;display:flex;align-items:flex-end}
.stair{flex:1;box-sizing:border-box;padding:20px 0 0 18px;background:var(--level);color:var(--on-level);font:700 54px/1 var(--font-display)}
.branch{background:none;border:dashed var(--level-edge);border-width:4px 0 0 4px;color:var(--level-text)}
.other{background:var(--level-wash);color:var(--level-text)}
.other.branch{background:none;opacity:.7}`

/** Makes the cards for links: the stairs of the talk, and the same with one step lit for every level. */
export function levelCards(catalog: Catalog): Cards {
  const { talk, levels } = catalog
  return {
    style: STYLE,
    deck: card(catalog, `<h1>${escapeHtml(talk.title)}</h1><p class="promise">${escapeHtml(talk.subtitle ?? '')}</p>`),
    named: Object.fromEntries(levels.map(level => [level.id, card(catalog, wordsOf(catalog, level), level.id)])),
  }
}

function wordsOf(catalog: Catalog, { id, title, promise }: Entry<Level>): string {
  return `<p class="eyebrow">Level ${rankOf(catalog, id)} of ${catalog.levels.length}</p><h1${sizeOf(title)}>${escapeHtml(title)}</h1><p class="promise">${escapeHtml(promise)}</p><p class="foot">${escapeHtml(catalog.talk.title)}</p>`
}

/** Sets a name smaller whose longest word has no room in a line. */
function sizeOf(name: string): string {
  const size = Math.floor(620 / (0.58 * Math.max(...name.split(' ').map(word => [...word].length))))
  return size < 96 ? ` style="font-size:${size}px"` : ''
}

function card(catalog: Catalog, words: string, lit?: string): string {
  const stairs = catalog.levels.map((level) => {
    const { id, rank, branch } = level
    const classes = ['stair', branch !== undefined ? 'branch' : '', lit !== undefined && lit !== id ? 'other' : '']
    return `<div class="${classes.join(' ').trim()}" data-level="${rank}" style="height:${20 + 66 * heightOf(catalog, level)}%">${rank}</div>`
  })
  return `<div class="card"><div class="words">${words}</div><div class="stairs">${stairs.join('')}</div></div>`
}
