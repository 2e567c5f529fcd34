/*
 * The only file that knows Mermaid's syntax. A picture is described as boxes,
 * groups and arrows; what comes out is text for Mermaid.
 */

/** How a box is painted; `diagrams/theme.ts` says what that looks like. */
export type Look = 'solid' | 'wash' | 'outline' | 'dashed' | 'tile' | 'plain' | 'aside' | 'ghost' | 'ink' | 'band' | 'invisible'

/** What boxes and groups have in common. */
interface Part {
  readonly id: string
  readonly look: Look
  /** The level whose colours it has, counted from 1. */
  readonly level?: number
  /** The click at which it appears; from the start if absent. */
  readonly step?: number
  /** How many columns of the grid it is wide. */
  readonly span?: number
}

/** A box with lines of text. */
export interface Box extends Part {
  /** The lines that stand out. */
  readonly head?: readonly string[]
  /** Lines in bold after the head. */
  readonly strong?: readonly string[]
  readonly text?: readonly string[]
  /** For how many lines Mermaid leaves room, if that is more than there are. */
  readonly lines?: number
  readonly shape?: 'box' | 'question'
  /** `start`: flush left. `numbered`: so, and the first word is a number. `numeral`: the first line is one very large figure. `tagged`: the level in a corner. */
  readonly style?: 'start' | 'start numbered' | 'numeral' | 'tagged'
}

/** A box around a grid of its own. */
export interface Group extends Part {
  /** Stands in the upper margin of the group, which is as wide as the gap of the grid. */
  readonly title?: string
  readonly columns: number
  readonly cells: readonly Cell[]
}

/** Empty columns of a grid. */
export interface Gap {
  readonly gap: number
}

export type Cell = Box | Group | Gap

/** An arrow (or a plain line) from one part to another; it appears with the later of the two. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly look?: 'solid' | 'dashed' | 'line'
}

export interface Grid {
  readonly columns: number
  readonly cells: readonly Cell[]
  readonly edges?: readonly Edge[]
  /** The room between boxes, in Mermaid's units. */
  readonly gap: number
}

export interface Tree {
  readonly boxes: readonly Box[]
  readonly edges: readonly Edge[]
  /** The room between the boxes of one rank, and between ranks, in Mermaid's units. */
  readonly gaps: readonly [number, number]
  /** The room around a label, in Mermaid's units; Mermaid's own without it. */
  readonly padding?: number
}

/** Writes a block diagram: boxes in rows and columns, all columns equally wide and all rows equally high. */
export function gridSource({ columns, cells, edges = [], gap }: Grid): string {
  return [
    ...frontmatter({ block: { padding: gap } }),
    'block',
    `  columns ${columns}`,
    ...cells.flatMap(cell => cellLines(cell, '  ')),
    ...edges.map(edge => `  ${edgeLine(edge)}`),
    ...partsIn(cells).map(part => `  class ${nodeId(part.id)} ${classesOf(part).join(' ')}`),
    '',
  ].join('\n')
}

/** Writes a flowchart: boxes that Mermaid ranks from left to right along their edges. */
export function treeSource({ boxes, edges, gaps: [nodeSpacing, rankSpacing], padding }: Tree): string {
  return [
    ...frontmatter({ flowchart: { nodeSpacing, rankSpacing, curve: 'bumpX', ...padding === undefined ? {} : { padding } } }),
    'flowchart LR',
    ...boxes.map(box => `  ${boxText(box)}`),
    ...edges.map(edge => `  ${edgeLine(edge)}`),
    ...boxes.flatMap(box => classesOf(box).map(name => `  class ${nodeId(box.id)} ${name}`)),
    '',
  ].join('\n')
}

/**
 * Makes an id that Mermaid can parse: a node called `end`, `class` or `a-b`
 * would not parse.
 */
export function nodeId(id: string): string {
  return `n_${id.replace(/\W/g, sign => sign === '-' ? '_' : `_${sign.codePointAt(0)}_`)}`
}

const SIGNS = /[\\"#%&*;<>`]/g
const HIDDEN = 0xE000

/**
 * Escapes text for Mermaid. Its own entities (`#quot;`) are decoded in some
 * labels and shown literally in others, so each sign that means something to
 * Mermaid is replaced by a private-use character, and
 * `diagrams/read-layout.ts` puts it back.
 */
export function escapeLabel(text: string): string {
  return text.replace(SIGNS, sign => String.fromCodePoint(HIDDEN + (sign.codePointAt(0) ?? 0))).replace(/\s+/g, ' ')
}

function cellLines(cell: Cell, indent: string): string[] {
  if ('gap' in cell)
    return [`${indent}space:${cell.gap}`]
  const span = `:${cell.span ?? 1}`
  if ('cells' in cell) {
    return [
      `${indent}block:${nodeId(cell.id)}${cell.title === undefined ? '' : `["${escapeLabel(cell.title)}"]`}${span}`,
      `${indent}  columns ${cell.columns}`,
      ...cell.cells.flatMap(inner => cellLines(inner, `${indent}  `)),
      `${indent}end`,
    ]
  }
  return [`${indent}${boxText(cell)}${span}`]
}

const BRACKETS = { box: ['["', '"]'], question: ['{{"', '"}}'] } as const

/** A line that Mermaid counts although nothing is to be seen on it. */
const BLANK = '\u2800'

function boxText({ id, head = [], strong = [], text = [], lines = 1, shape = 'box' }: Box): string {
  const [open, close] = BRACKETS[shape]
  const gap = head.length > 0 && strong.length + text.length > 0 ? [BLANK] : []
  const filled = [...head, ...gap, ...strong, ...text].map(escapeLabel)
  const rest = `<br/>${BLANK}`.repeat(Math.max(0, lines - filled.length))
  return `${nodeId(id)}${open}${filled.join('<br/>')}${rest}${close}`
}

const ARROWS = { solid: '-->', dashed: '-.->', line: '---' } as const

function edgeLine({ from, to, look = 'solid' }: Edge): string {
  return `${nodeId(from)} ${ARROWS[look]} ${nodeId(to)}`
}

function classesOf({ look, shape, level, head = [], strong = [], style, step }: Part & Partial<Box>): string[] {
  return [
    look,
    shape ?? '',
    level === undefined ? '' : `level-${level}`,
    head.length === 0 ? '' : `head-${head.length}`,
    strong.length === 0 ? '' : `strong-${strong.length}`,
    ...style?.split(' ') ?? [],
    step === undefined || step === 0 ? '' : `step-${step}`,
  ].filter(name => name !== '')
}

function partsIn(cells: readonly Cell[]): (Box | Group)[] {
  return cells.flatMap((cell) => {
    if ('gap' in cell)
      return []
    return 'cells' in cell ? [cell, ...partsIn(cell.cells)] : [cell]
  })
}

function frontmatter(config: Readonly<Record<string, Readonly<Record<string, number | string>>>>): string[] {
  const lines = Object.entries(config).flatMap(([section, values]) => [
    `  ${section}:`,
    ...Object.entries(values).map(([key, value]) => `    ${key}: ${value}`),
  ])
  return ['---', 'config:', ...lines, '---']
}
