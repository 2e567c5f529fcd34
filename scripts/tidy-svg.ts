import { CORNER, FRAME, INSET, LINES, PADDING, RULES } from '../diagrams/theme.ts'

/** What `tidy` needs to know besides the drawing: it runs in a page, out of reach of this file's imports. */
export const ON_THE_DRAWING_TABLE = { corner: CORNER, frame: FRAME, inset: INSET, lines: LINES, padding: PADDING, rules: RULES }

/** A drawing by Mermaid, and what to make of it. */
export type Rough = typeof ON_THE_DRAWING_TABLE & {
  readonly svg: string
  readonly name: string
  readonly use: 'slide' | 'page'
  readonly textSize: number
  readonly title: string
  readonly description: string
}

/** A finished drawing. */
export interface Drawing {
  readonly svg: string
  /** The lines of text that do not fit into their boxes. */
  readonly tooLong: readonly string[]
}

/**
 * Draws Mermaid's drawing again, in the deck's own hand: where things are and
 * how lines run is Mermaid's; type, paint and corners are ours, and nothing
 * else is left. Runs in the page (it must not refer to anything outside).
 */
export function tidy({ svg, name, use, title, description, rules, lines, frame, textSize, corner, padding, inset }: Rough): Drawing {
  type Part = ReturnType<typeof readPart>
  const NS = 'http://www.w3.org/2000/svg'
  const drawn = new Map<Part, SVGGElement>()
  const host = document.createElement('div')
  host.innerHTML = svg
  document.body.append(host)
  const rough = host.querySelector('svg')
  if (rough === null)
    throw new Error('Mermaid made no SVG')

  const parts = [...rough.querySelectorAll<SVGGElement>('g.node')].map(readPart)
  const isGrid = rough.getAttribute('aria-roledescription') === 'block'
  if (!isGrid)
    alignColumns()
  const seen = parts.filter(({ look }) => !look.includes('invisible'))
  const left = Math.min(...seen.map(({ x }) => x))
  const top = Math.min(...seen.map(({ y }) => y))
  const width = Math.max(...seen.map(({ x, width }) => x + width)) - left
  const height = Math.max(...seen.map(({ y, height }) => y + height)) - top
  const scale = Math.min(frame.width / width, frame.height / height)
  const em = textSize / (use === 'slide' ? scale : 1)
  const margin = 0.1 * em

  const drawing = make('svg', {
    'xmlns': NS,
    'class': 'drawing',
    'viewBox': [left - margin, top - margin, width + 2 * margin, height + 2 * margin].map(round).join(' '),
    'font-size': round(em * (width + 2 * margin) / width),
    'role': 'img',
    'aria-labelledby': `${name}--title`,
    'aria-describedby': `${name}--description`,
  })
  const style = make('style', {})
  const arrowhead = make('marker', { id: `${name}--arrow`, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 5, markerHeight: 5, orient: 'auto' })
  arrowhead.append(make('path', { class: 'dg-arrowhead', d: 'M0 0L10 5L0 10z' }))
  drawing.append(
    make('title', { id: `${name}--title` }, title),
    make('desc', { id: `${name}--description` }, description),
    style,
  )
  const edges = [...rough.querySelectorAll<SVGPathElement>('path.flowchart-link')].map(drawEdge)
  if (edges.some(edge => edge.hasAttribute('marker-end')))
    drawing.append(arrowhead)
  drawing.append(...seen.filter(({ isGroup }) => isGroup).map(drawPart), ...edges, ...seen.filter(({ isGroup }) => !isGroup).map(drawPart))
  style.textContent = rules
    .filter(([selector]) => drawing.matches(selector) || drawing.querySelector(selector.replaceAll('.drawing ', '')))
    .map(([selector, declarations]) => `${selector} { ${declarations} }`)
    .concat('svg.drawing:root { background: var(--paper, #fbf9f4) }')
    .join('\n')

  host.replaceChildren(drawing)
  const tooLong = seen.flatMap(misfits)
  host.remove()
  const text = `${new XMLSerializer().serializeToString(drawing).replaceAll('><', '>\n<').replaceAll('>\n<tspan', '><tspan').replaceAll('>\n</text', '></text')}\n`
  return { svg: text, tooLong }

  /** Boxes of one rank are centred on one line: makes them equally wide. */
  function alignColumns(): void {
    for (const part of parts) {
      const column = parts.filter(other => Math.abs(centreOf(other).x - centreOf(part).x) < 1)
      const widest = Math.max(...column.map(({ width }) => width))
      part.x -= (widest - part.width) / 2
      part.width = widest
    }
  }

  function readPart(node: SVGGElement) {
    const shape = node.querySelector<SVGGraphicsElement>(':scope > .label-container')
    const matrix = shape?.getCTM()
    if (shape === null || !matrix || rough === null)
      throw new Error(`Mermaid drew no box for ${node.id}`)
    const inverse = rough.getCTM()?.inverse() ?? new DOMMatrix()
    const box = shape.getBBox()
    const place = new DOMPoint(box.x, box.y).matrixTransform(inverse.multiply(matrix))
    const isGroup = shape.classList.contains('composite')
    const classes = [...node.classList].filter(name => !['node', 'default', 'flowchart-label'].includes(name))
    const [step = 0, heads = 0, strongs = 0] = ['step', 'head', 'strong'].map(key => Number(new RegExp(`${key}-(\\d+)`).exec(node.className.baseVal)?.[1] ?? 0))
    const label = [...node.querySelectorAll('tspan.row')].map(({ textContent }) => unescape(textContent ?? '').trim())
    return {
      id: node.id.slice(name.length + 1).replace(/^flowchart-(.*)-\d+$/, '$1'),
      look: classes.filter(name => !/^(?:step|head|strong)-\d/.test(name)),
      step,
      x: place.x,
      y: place.y,
      width: box.width,
      height: box.height,
      isGroup,
      label: label.filter(line => line !== '\u2800' && line !== '').map((line, index) => ({ line, kind: isGroup ? 'title' as const : kindOf(index, heads, strongs, classes) })),
    }
  }

  function kindOf(index: number, heads: number, strongs: number, classes: readonly string[]): keyof typeof lines {
    if (index === 0 && classes.includes('numeral'))
      return 'figure'
    if (index < heads)
      return 'head'
    return index < heads + strongs ? 'strong' : 'text'
  }

  function drawPart(part: Part): SVGGElement {
    const { look, isGroup, step, x, y, width, height, label } = part
    const group = make('g', { class: look.map(name => `dg-${name}`).join(' '), ...(step > 0 ? { 'data-step': step } : {}) })
    if (hasBox(part))
      group.append(drawBox(part))
    if (label.length > 0) {
      const isFlush = isGroup || look.includes('start')
      const textX = isFlush ? x + inset * em : x + width / 2
      const text = make('text', isFlush ? {} : { 'text-anchor': 'middle' })
      let cursor = isGroup ? y : y + (height - label.reduce((sum, { kind }) => sum + lines[kind].height * em, 0)) / 2
      for (const { line, kind } of label) {
        const { size, height } = lines[kind]
        const [number = '', ...words] = look.includes('numbered') ? line.split(' ') : []
        const tspan = make('tspan', {
          ...(kind === 'text' ? {} : { class: `dg-${kind}` }),
          x: round(textX),
          y: round(cursor + (height / 2 + size * 0.345) * em),
        }, number === '' ? line : ` ${words.join(' ')}`)
        if (number !== '')
          tspan.prepend(make('tspan', { class: 'dg-number' }, number))
        text.append(tspan)
        cursor += height * em
      }
      group.append(text)
    }
    if (look.includes('tagged'))
      group.append(make('text', { 'class': 'dg-tag', 'text-anchor': 'end', 'x': round(x + width - 0.55 * em), 'y': round(y + 1.15 * em) }, /level-(\d+)/.exec(look.join(' '))?.[1]))
    drawn.set(part, group)
    return group
  }

  function hasBox({ look }: Part): boolean {
    return !look.includes('plain') && !look.includes('aside')
  }

  function drawBox({ look, x, y, width, height }: Part): SVGElement {
    if (look.includes('question')) {
      const nose = Math.min(height / 3, 1.2 * em)
      const points = [[x, y + height / 2], [x + nose, y], [x + width - nose, y], [x + width, y + height / 2], [x + width - nose, y + height], [x + nose, y + height]]
      return make('polygon', { 'class': 'dg-box', 'points': points.map(point => point.map(round).join(',')).join(' '), 'stroke-linejoin': 'round' })
    }
    return make('rect', {
      class: 'dg-box',
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      rx: round(look.includes('pill') ? height / 2 : corner * em),
    })
  }

  function drawEdge(path: SVGPathElement): SVGPathElement {
    const ends = parts.flatMap(from => parts.map(to => [from, to] as const))
      .find(([from, to]) => new RegExp(`-(?:${from.id}-${to.id}|L_${from.id}_${to.id}_\\d+)$`).test(path.id))
    if (ends === undefined)
      throw new Error(`the line ${path.id} joins no two boxes`)
    const step = Math.max(...ends.map(({ step }) => step))
    const isDashed = path.classList.contains('edge-pattern-dotted')
    return make('path', {
      class: isDashed ? 'dg-edge dg-dashed' : 'dg-edge',
      ...(step > 0 ? { 'data-step': step } : {}),
      d: isGrid ? straight(...ends) : curved(...ends),
      ...(path.hasAttribute('marker-end') ? { 'marker-end': `url(#${name}--arrow)` } : {}),
    })
  }

  /**
   * From edge to edge: upright or level where the boxes face each other, else
   * between the centres. Mermaid aims at the middle of the line, which may lie
   * inside a wide box.
   */
  function straight(from: Part, to: Part): string {
    const tip = 0.2 * em
    const x = facing(from.x, from.width, to.x, to.width)
    const y = facing(from.y, from.height, to.y, to.height)
    const [a, b] = [clip(from, to, 0), clip(to, from, tip)]
    if (x !== undefined)
      return from.y < to.y ? segment(x, from.y + from.height, x, to.y - tip) : segment(x, from.y, x, to.y + to.height + tip)
    if (y !== undefined)
      return from.x < to.x ? segment(from.x + from.width, y, to.x - tip, y) : segment(from.x, y, to.x + to.width + tip, y)
    return segment(a.x, a.y, b.x, b.y)
  }

  /** From the side of one box to the side of the other, as in a mindmap. */
  function curved(from: Part, to: Part): string {
    const [x1, y1] = [from.x + from.width, from.y + from.height / 2].map(round)
    const [x2, y2] = [to.x, to.y + to.height / 2].map(round)
    const middle = round((from.x + from.width + to.x) / 2)
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
  }

  /** The middle of the shorter of two stretches, if it lies within the other. */
  function facing(a: number, aLength: number, b: number, bLength: number): number | undefined {
    const middle = aLength < bLength ? a + aLength / 2 : b + bLength / 2
    return middle > Math.max(a, b) && middle < Math.min(a + aLength, b + bLength) ? middle : undefined
  }

  function segment(...numbers: readonly [number, number, number, number]): string {
    const [x1, y1, x2, y2] = numbers.map(round)
    return `M${x1} ${y1}L${x2} ${y2}`
  }

  function clip(box: Part, other: Part, distance: number): DOMPoint {
    const centre = centreOf(box)
    const [dx, dy] = [centreOf(other).x - centre.x, centreOf(other).y - centre.y]
    const share = Math.min((box.width / 2 + distance) / Math.abs(dx), (box.height / 2 + distance) / Math.abs(dy))
    return new DOMPoint(centre.x + dx * share, centre.y + dy * share)
  }

  function centreOf({ x, y, width, height }: Part): DOMPoint {
    return new DOMPoint(x + width / 2, y + height / 2)
  }

  function misfits(part: Part): string[] {
    const { width, height, label } = part
    const room = width - (part.look.includes('start') ? inset + padding : hasBox(part) ? 2 * padding : 0) * em
    const tall = label.reduce((sum, { kind }) => sum + lines[kind].height * em, 0)
    return [...drawn.get(part)?.querySelectorAll<SVGTSpanElement>('text > tspan') ?? []]
      .filter(line => line.getComputedTextLength() > room || tall > height - padding * em)
      .map(({ textContent }) => textContent ?? '')
  }

  function unescape(text: string): string {
    return text.replace(/[\uE000-\uE07F]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xE000))
  }

  function make<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElementTagNameMap[K] {
    const element = document.createElementNS(NS, tag)
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, String(value))
    element.textContent = text
    return element
  }

  function round(number: number): number {
    return Math.round(number * 10) / 10
  }
}
