import { colourOf } from '../styles/colours.ts'
import { DISPLAY, LAST_RESORT, TEXT } from '../styles/faces.ts'
import { levelColours } from '../styles/ramp.ts'

/*
 * What a drawing looks like: colours are the deck's tokens, each with its
 * light value as fallback for the file on its own. Sizes are in em, because
 * the drawing sets its font size so that 1em has the pixels on the slide that
 * the diagram asks for.
 */

/** The room for a diagram on the slide, in pixels of the 1280 × 720 canvas. */
export const FRAME = { width: 1136, height: 500 } as const

/** The size at which Mermaid measures labels. */
export const MEASURE = 16

/** No line is drawn smaller than this on a slide, in pixels of the canvas. */
export const SMALLEST_LINE = 18

/** Type sizes in em, by kind of line: what stands out, names, the rest, a very large figure, the level in a corner, the name of a group. */
export const LINES = {
  head: { size: 1.3, height: 1.6 },
  strong: { size: 1, height: 1.24 },
  text: { size: 1, height: 1.24 },
  figure: { size: 5.2, height: 4.6 },
  tag: { size: 0.95, height: 1 },
  title: { size: 0.95, height: 1.16 },
} as const

/** In em: the corner of a box, the least room between a label and the edge of its box, and the indent of a label that stands flush left. */
export const CORNER = 0.5
export const PADDING = 0.3
export const INSET = 0.75

const TEXT_FONT = `"${TEXT.family}", ${LAST_RESORT}`
const DISPLAY_FONT = `"${DISPLAY.family}", ${TEXT_FONT}`
const PAPER = token('paper')
const INK = token('ink')
const QUIET = token('quiet')
const TILE = token('tile')
const EDGE = token('edge')

/** A selector and what it declares. */
export type Rule = readonly [selector: string, declarations: string]

const TYPE: Rule = ['.drawing', `font-family: ${TEXT_FONT}; font-weight: 500; font-variant-numeric: tabular-nums; fill: ${INK}`]

const PAINT: readonly Rule[] = [
  ['.drawing .dg-box', `fill: ${PAPER}; stroke: var(--dg-edge, ${EDGE}); stroke-width: 0.09em`],
  ['.drawing .dg-solid .dg-box', 'fill: var(--dg-level); stroke: none'],
  ['.drawing .dg-solid text', 'fill: var(--dg-on)'],
  ['.drawing .dg-wash .dg-box', 'fill: var(--dg-wash)'],
  ['.drawing .dg-dashed .dg-box', 'stroke-width: 0.12em; stroke-dasharray: 0.4em 0.3em'],
  ['.drawing .dg-tile .dg-box', `fill: ${TILE}; stroke: none`],
  ['.drawing .dg-ghost .dg-box', `fill: ${TILE}; stroke: none`],
  ['.drawing .dg-ink .dg-box', `fill: ${INK}; stroke: none`],
  ['.drawing .dg-ink text', `fill: ${PAPER}`],
  ['.drawing .dg-band .dg-box', `fill: ${TILE}; stroke: ${EDGE}`],
  ['.drawing .dg-aside text, .drawing .dg-ghost text', `fill: ${QUIET}`],
  ['.drawing .dg-head', `font-family: ${DISPLAY_FONT}; font-weight: 700; font-size: ${LINES.head.size}em; letter-spacing: -0.01em`],
  ['.drawing .dg-strong', 'font-weight: 700'],
  ['.drawing .dg-number', `font-family: ${DISPLAY_FONT}; font-weight: 700; fill: var(--dg-text)`],
  ['.drawing .dg-title', `font-weight: 700; font-size: ${LINES.title.size}em; fill: var(--dg-text, ${INK})`],
  ['.drawing .dg-tag', `font-family: ${DISPLAY_FONT}; font-weight: 700; font-size: ${LINES.tag.size}em`],
  ['.drawing .dg-figure', `font-family: ${DISPLAY_FONT}; font-weight: 700; font-size: ${LINES.figure.size}em`],
  ['.drawing .dg-edge', `fill: none; stroke: ${QUIET}; stroke-width: 0.11em`],
  ['.drawing .dg-edge.dg-dashed', 'stroke-dasharray: 0.4em 0.3em'],
  ['.drawing .dg-arrowhead', `fill: ${QUIET}`],
]

/**
 * The style of a drawing of so many levels, which carries the rules that match something in it.
 * Every class begins with `dg-`: on a slide, `outline` alone would be a utility class.
 */
export function rulesFor(levels: number): readonly Rule[] {
  return [TYPE, ...levelRules(levels), ...PAINT]
}

function levelRules(levels: number): readonly Rule[] {
  const colours = levelColours(levels)
  return Array.from({ length: levels }, (_, index): Rule => {
    const own = (use: string): string => token(`${use}-${index + 1}`, colours.get(`${use}-${index + 1}`))
    return [
      `.drawing .dg-level-${index + 1}`,
      `--dg-level: ${own('level')}; --dg-on: ${own('on-level')}; --dg-edge: ${own('level-edge')}; --dg-wash: ${own('level-wash')}; --dg-text: ${own('level-text')}`,
    ]
  })
}

/** The style under which Mermaid measures labels: the type of the drawing, on Mermaid's own elements. */
export const MEASURE_CSS = [
  '.label text { font-weight: 500; letter-spacing: 0.06em }',
  ...[1, 2, 3].map(n => `.head-${n} .row:nth-child(-n+${n}) { font-family: ${DISPLAY_FONT}; font-weight: 700; font-size: ${LINES.head.size}em }`),
].join('\n')

/** The font of ordinary text. */
export const FONT = TEXT_FONT

/** The colour of the page, or the deck's in the light scheme where a drawing stands on its own. */
function token(name: string, { light } = colourOf(name)): string {
  return `var(--${name}, ${light})`
}
