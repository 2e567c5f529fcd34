import type { Catalog } from '../model/catalog.ts'
import type { Score } from '../model/score.ts'
import { missingSentence, resultTitle, topSentence } from '../model/result.ts'
import { DISPLAY, LAST_RESORT, TEXT } from '../styles/faces.ts'
import { escapeHtml } from '../toolkit/html.ts'

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** What a card takes from the page. */
export interface CardLook {
  /** The address of the site; empty while there is none. */
  readonly site: string
  /** What the project works on, if that was said. */
  readonly kind?: string
  /** The value of a design token, such as `--level-3`. */
  readonly token: (name: string) => string
  /** Style rules with the fonts inside; without them the card uses the fonts of the machine. */
  readonly fonts: string
}

const IN_TEXT = `${TEXT.family}, ${LAST_RESORT}`
const IN_DISPLAY = `${DISPLAY.family}, ${IN_TEXT}`
const PANEL = 400
const LEFT = PANEL + 64
const RIGHT = CARD_WIDTH - 64

interface Type {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly font?: string
  readonly spacing?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

function text(words: string, x: number, y: number, { size, fill, weight = 400, font = IN_TEXT, spacing = 0, anchor = 'start' }: Type): string {
  return `<text x="${x}" y="${y}" fill="${escapeHtml(fill)}" font-family="${font}" font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}" text-anchor="${anchor}">${escapeHtml(words)}</text>`
}

/** Draws the levels side by side, those that are reached in their colour; a branch has a dashed frame until it is reached. */
function ladder(catalog: Catalog, { reached }: Score, token: CardLook['token']): string {
  const step = (RIGHT - LEFT + 10) / catalog.levels.length
  return catalog.levels.map(({ id, rank, branch }, index) => {
    const isReached = reached.some(other => other.id === id)
    const x = LEFT + index * step
    const frame = isReached
      ? `fill="${escapeHtml(token(`--level-${rank}`))}"`
      : `fill="none" stroke="${escapeHtml(token('--edge'))}" stroke-width="2"${branch !== undefined ? ' stroke-dasharray="8 6"' : ''}`
    const ink = token(isReached ? `--on-level-${rank}` : '--quiet')
    return `<rect x="${x + 1}" y="436" width="${step - 12}" height="58" rx="12" ${frame}/>${
      text(String(rank), x + (step - 10) / 2, 475, { size: 28, weight: 700, font: IN_DISPLAY, fill: ink, anchor: 'middle' })}`
  }).join('')
}

/** Chooses the size at which a name fits on one line. */
function sizeOf(name: string): number {
  return Math.min(104, Math.floor((RIGHT - LEFT) / (0.56 * [...name].length)))
}

/** Draws the result as an SVG, to be saved and shared. */
export function resultCard(catalog: Catalog, score: Score, { token, fonts, site, kind }: CardLook): string {
  const { talk } = catalog
  const { level } = score
  const rank = level?.rank
  const ink = token('--ink')
  const quiet = token('--quiet')
  const missing = missingSentence(score)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeHtml(`${talk.title}: ${resultTitle(score)}`)}</title>`,
    fonts === '' ? '' : `<style>${fonts}</style>`,
    `<rect width="100%" height="100%" fill="${escapeHtml(token('--paper'))}"/>`,
    `<rect width="${PANEL}" height="100%" fill="${escapeHtml(token(rank === undefined ? '--tile' : `--level-${rank}`))}"/>`,
    text(rank === undefined ? '–' : String(rank), PANEL / 2, 454, { size: 400, weight: 700, font: IN_DISPLAY, spacing: -20, fill: token(rank === undefined ? '--quiet' : `--on-level-${rank}`), anchor: 'middle' }),
    text(talk.title, LEFT, 92, { size: 30, weight: 500, fill: quiet }),
    text(level?.title ?? resultTitle(score), LEFT, 222, { size: level === undefined ? 72 : sizeOf(level.title), weight: 700, font: IN_DISPLAY, spacing: level === undefined ? -2 : -4, fill: ink }),
    text(level?.promise ?? 'The first result is still to come.', LEFT, 296, { size: 36, fill: ink }),
    ladder(catalog, score, token),
    text(missing ?? topSentence(catalog, score), LEFT, 386, { size: 28, fill: quiet }),
    text(['Self-assessed', kind, site.replace(/^https:\/\/|\/+$/g, '')].filter(Boolean).join(' · '), LEFT, 566, { size: 26, fill: quiet }),
    '</svg>',
  ].join('')
}
