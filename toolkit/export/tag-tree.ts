import type { PDFRef } from '@cantoo/pdf-lib'

/** What a tag encloses: content (marks on a page, or an annotation such as a link) or further tags. */
export type Kid<Content> = { readonly content: Content } | TagNode<Content>

/** A tag of a PDF with what it encloses, in the order in which it is read. */
export interface TagNode<Content> {
  readonly role: string
  /** Whether it has an alternative text. */
  readonly hasAlt?: boolean
  /** The language of what it says, if that is another one than around it. */
  readonly language?: string
  /** Whether it is a cell that takes the place of several. */
  readonly spans?: boolean
  /** The tag as it stands in the file; absent for a new one. */
  readonly origin?: PDFRef
  readonly kids: readonly Kid<Content>[]
}

/** Tags that are younger than this version of PDF, and what they are in it. */
export const YOUNGER: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Aside: 'Sect' }
/** Tags that are part of a line of text. */
const INLINE = ['Span', 'Link', 'Code', 'Strong', 'Em', 'Quote', 'Ruby']
/** Tags that hold blocks, never text of their own. */
const GROUPING = ['Document', 'Part', 'Art', 'Sect', 'BlockQuote', 'Aside']
/** Tags that are kept; Chromium also writes one without a meaning for every box on the page. */
const MEANING = [
  ...[...INLINE, ...GROUPING, 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD', 'Caption', 'RB', 'RT', 'RP', 'Figure', 'Formula', 'Form'],
]
/** Tags that are kept when they are empty. */
const PLACES = ['Document', 'TR', 'TH', 'TD', 'Form']
/** Tags that hold the rows of a table. */
const ROW_GROUPS = ['THead', 'TBody', 'TFoot']
/** Tags that hold only certain others, and what anything else in them is wrapped in. */
const HOLDERS: Readonly<Record<string, { readonly holds: readonly string[], readonly wrap: readonly [string, ...string[]] }>> = {
  L: { holds: ['L', 'LI', 'Caption'], wrap: ['LI', 'LBody'] },
  LI: { holds: ['Lbl', 'LBody'], wrap: ['LBody'] },
  TR: { holds: ['TH', 'TD'], wrap: ['TD'] },
  Ruby: { holds: ['RB', 'RT', 'RP'], wrap: ['RB'] },
}

/**
 * Removes the tags without a meaning. Text outside of any tag becomes a paragraph, and the content of a list is
 * put into the bodies of its items.
 */
export function tidy<Content>(root: TagNode<Content>): TagNode<Content> {
  return { ...root, kids: tidyKids(root.kids, GROUPING.includes(root.role)) }
}

function tidyKids<Content>(kids: readonly Kid<Content>[], inGroup: boolean): Kid<Content>[] {
  return kids.flatMap((kid): Kid<Content>[] => {
    if (inGroup && isInline(kid)) {
      const line = tidyKids([kid], false)
      return line.length > 0 ? [{ role: 'P', kids: line }] : []
    }
    if ('content' in kid)
      return [kid]
    if (!MEANING.includes(kid.role)) {
      const inside = tidyKids(kid.kids, inGroup)
      return kid.language === undefined || inside.length === 0 ? inside : [{ role: inside.every(isInline) ? 'Span' : 'Sect', language: kid.language, kids: inside }]
    }
    if (isFrame(kid))
      return tidyKids(kid.kids.map(withoutCaption), inGroup)
    const inside = tidyKids(kid.kids, GROUPING.includes(kid.role))
    if (inside.length === 0 && !kid.hasAlt && !PLACES.includes(kid.role))
      return []
    const tag = { ...kid, kids: held(kid.role, inside) }
    return [tag.role === 'Table' ? filled(tag) : tag]
  })
}

/** Makes all rows of a table equally long: cells that are not shown yet have no tag, and are missing at the end of the row. */
function filled<Content>(table: TagNode<Content>): TagNode<Content> {
  const cells = rowsOf(table).map(({ kids }) => kids)
  if (cells.flat().some(cell => 'role' in cell && cell.spans))
    return table
  const width = Math.max(0, ...cells.map(({ length }) => length))
  const fill = (tag: TagNode<Content>): TagNode<Content> => ({ ...tag, kids: tag.role === 'TR'
    ? [...tag.kids, ...Array.from({ length: width - tag.kids.length }, () => ({ role: 'TD', kids: [] }))]
    : tag.kids.map(kid => 'role' in kid && (kid.role === 'TR' || ROW_GROUPS.includes(kid.role)) ? fill(kid) : kid) })
  return fill(table)
}

function rowsOf<Content>({ kids }: TagNode<Content>): TagNode<Content>[] {
  return kids.flatMap(kid => !('role' in kid) ? [] : kid.role === 'TR' ? [kid] : ROW_GROUPS.includes(kid.role) ? rowsOf(kid) : [])
}

/** Tells whether a figure has a picture with an own text equivalent in it, or a caption: an alternative text of the figure would hide that. */
function isFrame<Content>({ role, hasAlt, kids }: TagNode<Content>): boolean {
  return role === 'Figure' && !hasAlt && kids.some(kid => 'role' in kid && (kid.role === 'Caption' || hasFigure(kid)))
}

/** Makes a caption without a figure a text like any other. */
function withoutCaption<Content>(kid: Kid<Content>): Kid<Content> {
  return 'role' in kid && kid.role === 'Caption' ? { ...kid, role: 'NonStruct' } : kid
}

function hasFigure<Content>({ role, kids }: TagNode<Content>): boolean {
  return role === 'Figure' || kids.some(kid => 'role' in kid && hasFigure(kid))
}

function isInline<Content>(kid: Kid<Content>): boolean {
  return 'content' in kid || INLINE.includes(kid.role) || (!MEANING.includes(kid.role) && kid.kids.every(isInline))
}

/** Wraps what a tag must not hold, each run of it in one. */
function held<Content>(role: string, kids: readonly Kid<Content>[]): readonly Kid<Content>[] {
  const holder = HOLDERS[role]
  if (!holder)
    return kids
  const [outer, ...inner] = holder.wrap
  const all: Kid<Content>[] = []
  let run: Kid<Content>[] = []
  const wrap = () => {
    if (run.length > 0)
      all.push({ role: outer, kids: inner.reduceRight<readonly Kid<Content>[]>((kids, role) => [{ role, kids }], run) })
    run = []
  }
  for (const kid of kids) {
    if ('content' in kid || !holder.holds.includes(kid.role)) {
      run.push(kid)
      continue
    }
    wrap()
    all.push(kid)
  }
  wrap()
  return all
}
