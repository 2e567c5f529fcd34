import type { Diagram } from './diagram.ts'
import type { Layout, Link, Part, Rect } from './layout.ts'
import { escapeHtml } from '../toolkit/html.ts'
import { alignRanks, around, curvedPath, round, straightPath } from './layout.ts'
import { CORNER, FRAME, INSET, LINES, PADDING, rulesFor } from './theme.ts'

type Kind = keyof typeof LINES

/** A line of text as it stands in a drawing. */
export interface DrawnLine {
  readonly text: string
  /** How long it may be, in units of the drawing; 0 if the lines of its box are too many. */
  readonly room: number
}

/** A diagram as SVG. */
export interface Drawing {
  readonly svg: string
  /** Every line of text, in the order in which they stand in the SVG. */
  readonly lines: readonly DrawnLine[]
}

/**
 * Draws a layout as SVG. Positions are Mermaid's; fonts, colours, corners and lines are ours.
 * Ordinary text gets `textSize` pixels on the slide; the colours are those of so many levels.
 */
export function drawSvg({ name, use, title, description }: Diagram, layout: Layout, textSize: number, levels: number): Drawing {
  const parts = (layout.isGrid ? layout.parts : alignRanks(layout.parts)).filter(part => !part.classes.includes('invisible'))
  const frame = around(parts)
  const em = use === 'slide' ? textSize / Math.min(FRAME.width / frame.width, FRAME.height / frame.height) : textSize
  const groups = parts.filter(({ isGroup }) => isGroup).map(part => drawPart(part, em))
  const boxes = parts.filter(({ isGroup }) => !isGroup).map(part => drawPart(part, em))
  const links = layout.links.map(link => drawLink(link, layout, parts, `${name}--arrow`, em))
  const body = [
    ...layout.links.some(({ hasArrow }) => hasArrow) ? [arrowhead(`${name}--arrow`)] : [],
    ...groups.map(({ svg }) => svg),
    ...links,
    ...boxes.map(({ svg }) => svg),
  ].join('\n')
  const margin = 0.1 * em
  const viewBox = [frame.x - margin, frame.y - margin, frame.width + 2 * margin, frame.height + 2 * margin].map(round).join(' ')
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="${viewBox}" preserveAspectRatio="xMinYMid" font-size="${round(em * (1 + 2 * margin / frame.width))}" role="img" aria-labelledby="${name}--title" aria-describedby="${name}--description">`,
      `<title id="${name}--title">${escapeHtml(title)}</title>`,
      `<desc id="${name}--description">${escapeHtml(description)}</desc>`,
      `<style>\n${styleFor(body, levels)}\n</style>`,
      body,
      '</svg>\n',
    ].join('\n'),
    lines: [...groups, ...boxes].flatMap(({ lines }) => lines),
  }
}

function drawPart(part: Part, em: number): Drawing {
  const { classes, label, width, height } = part
  const kinds = label.map((_, index) => kindOf(part, index))
  const tall = kinds.reduce((sum, kind) => sum + LINES[kind].height * em, 0)
  const room = tall + PADDING * em > height ? 0 : width - (isFlush(part) ? INSET + PADDING : hasBox(part) ? 2 * PADDING : 0) * em
  const names = classes.filter(name => !/^(?:step|head|strong)-\d/.test(name)).map(name => `dg-${name}`).join(' ')
  const step = stepOf(part)
  return {
    svg: [
      `<g class="${names}"${step === 0 ? '' : ` data-step="${step}"`}>`,
      ...hasBox(part) ? [drawBox(part, em)] : [],
      ...label.length === 0 ? [] : [drawLabel(part, kinds, em)],
      ...classes.includes('tagged') ? [drawTag(part, em)] : [],
      '</g>',
    ].join('\n'),
    lines: label.map(text => ({ text, room })),
  }
}

function kindOf({ classes, isGroup }: Part, index: number): Kind {
  const heads = numberIn(classes, 'head')
  if (isGroup)
    return 'title'
  if (index === 0 && classes.includes('numeral'))
    return 'figure'
  if (index < heads)
    return 'head'
  return index < heads + numberIn(classes, 'strong') ? 'strong' : 'text'
}

/** The number in a class like `head-2`; 0 without such a class. */
function numberIn(classes: readonly string[], key: string): number {
  return Number(classes.find(name => name.startsWith(`${key}-`))?.slice(key.length + 1) ?? 0)
}

function stepOf({ classes }: Part): number {
  return numberIn(classes, 'step')
}

function hasBox({ classes }: Part): boolean {
  return !classes.includes('plain') && !classes.includes('aside')
}

function isFlush({ classes, isGroup }: Part): boolean {
  return isGroup || classes.includes('start')
}

function drawBox({ classes, x, y, width, height }: Part, em: number): string {
  if (classes.includes('question')) {
    const nose = 1.2 * em
    const points = [[x, y + height / 2], [x + nose, y], [x + width - nose, y], [x + width, y + height / 2], [x + width - nose, y + height], [x + nose, y + height]]
    return `<polygon class="dg-box" points="${points.map(point => point.map(round).join(',')).join(' ')}" stroke-linejoin="round"/>`
  }
  return `<rect class="dg-box" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(CORNER * em)}"/>`
}

function drawLabel(part: Part, kinds: readonly Kind[], em: number): string {
  const { x, y, width, height, classes, isGroup, label } = part
  const left = round(isFlush(part) ? x + INSET * em : x + width / 2)
  const heights = kinds.map(kind => LINES[kind].height * em)
  const top = isGroup ? y : y + (height - heights.reduce((sum, one) => sum + one, 0)) / 2
  const lines = label.map((text, index) => {
    const kind = kinds[index] ?? 'text'
    const above = heights.slice(0, index).reduce((sum, one) => sum + one, 0)
    const baseline = top + above + (LINES[kind].height / 2 + LINES[kind].size * 0.345) * em
    const name = kind === 'text' ? '' : `class="dg-${kind}" `
    return `<tspan ${name}x="${left}" y="${round(baseline)}">${classes.includes('numbered') ? numbered(text) : escapeHtml(text)}</tspan>`
  })
  return `<text${isFlush(part) ? '' : ' text-anchor="middle"'}>${lines.join('')}</text>`
}

function numbered(text: string): string {
  const [number = '', ...words] = text.split(' ')
  return `<tspan class="dg-number">${escapeHtml(number)}</tspan> ${escapeHtml(words.join(' '))}`
}

/** The level in the upper right corner. */
function drawTag({ classes, x, y, width }: Part, em: number): string {
  return `<text class="dg-tag" text-anchor="end" x="${round(x + width - 0.55 * em)}" y="${round(y + 1.15 * em)}">${numberIn(classes, 'level')}</text>`
}

function drawLink({ from, to, isDashed, hasArrow }: Link, { isGrid, parts: all }: Layout, parts: readonly Part[], arrow: string, em: number): string {
  const [start, end] = [from, to].map(id => parts.find(part => part.id === id))
  if (start === undefined || end === undefined)
    throw new Error(`a line joins ${from} and ${to}, but only ${all.map(({ id }) => id).join(', ')} are there`)
  const step = Math.max(stepOf(start), stepOf(end))
  return [
    `<path class="dg-edge${isDashed ? ' dg-dashed' : ''}"`,
    ...step === 0 ? [] : [`data-step="${step}"`],
    `d="${pathOf(start, end, isGrid, em)}"`,
    ...hasArrow ? [`marker-end="url(#${arrow})"`] : [],
  ].join(' ').concat('/>')
}

function pathOf(start: Rect, end: Rect, isGrid: boolean, em: number): string {
  return isGrid ? straightPath(start, end, 0.2 * em) : curvedPath(start, end)
}

function arrowhead(id: string): string {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" markerHeight="5" orient="auto"><path class="dg-arrowhead" d="M0 0L10 5L0 10z"/></marker>`
}

/** The rules whose classes occur in the drawing. */
function styleFor(body: string, levels: number): string {
  const used = new Set(Array.from(body.matchAll(/class="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat())
  const isUsed = (selector: string): boolean =>
    selector.split(', ').some(one => Array.from(one.matchAll(/\.(dg-[\w-]+)/g), ([, name = '']) => name).every(name => used.has(name)))
  return [
    ...rulesFor(levels).filter(([selector]) => isUsed(selector)),
    ['svg.drawing:root', 'background: var(--paper, #fbf9f4)'] as const,
  ].map(([selector, declarations]) => `${selector} { ${declarations} }`).join('\n')
}
