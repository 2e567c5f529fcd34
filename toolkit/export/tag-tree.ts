import type { PDFRef } from '@cantoo/pdf-lib'

/** What a tag encloses: content (marks on a page, or an annotation such as a link) or further tags. */
export type Kid<Content> = { readonly content: Content } | TagNode<Content>

/** A tag of a PDF with what it encloses, in the order in which it is read. */
export interface TagNode<Content> {
  readonly role: string
  /** Whether it says something that its content does not: an alternative text. */
  readonly speaks?: boolean
  /** The tag as it stands in the file; absent for a new one. */
  readonly origin?: PDFRef
  readonly kids: readonly Kid<Content>[]
}

/** Tags that mean nothing: Chromium has one for every box on the page. */
const NOTHING = ['NonStruct', 'Div']
/** Tags that are part of a line of text. */
const INLINE = ['Span', 'Link', 'Code', 'Strong', 'Em', 'Quote']
/** Tags that hold blocks, never text of their own. */
const GROUPING = ['Document', 'Part', 'Art', 'Sect', 'BlockQuote', 'Aside']
/** Tags that stand for a place, also an empty one. */
const PLACES = ['Document', 'TR', 'TH', 'TD', 'Form']

/**
 * The same tags without those that mean nothing. Text that stands free becomes
 * a paragraph, and what a list says is in the bodies of its items.
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
    if (NOTHING.includes(kid.role))
      return tidyKids(kid.kids, inGroup)
    if (isFrame(kid))
      return tidyKids(kid.kids.map(withoutCaption), inGroup)
    const inside = tidyKids(kid.kids, GROUPING.includes(kid.role))
    if (inside.length === 0 && !kid.speaks && !PLACES.includes(kid.role))
      return []
    return [{ ...kid, kids: kid.role === 'LI' ? withBody(inside) : inside }]
  })
}

/** A figure around a picture that speaks for itself: what else is in it would be lost behind a text equivalent. */
function isFrame<Content>({ role, speaks, kids }: TagNode<Content>): boolean {
  return role === 'Figure' && !speaks && kids.some(kid => 'role' in kid && hasFigure(kid))
}

/** A caption without its figure is a text like any other. */
function withoutCaption<Content>(kid: Kid<Content>): Kid<Content> {
  return 'role' in kid && kid.role === 'Caption' ? { ...kid, role: 'NonStruct' } : kid
}

function hasFigure<Content>({ role, kids }: TagNode<Content>): boolean {
  return role === 'Figure' || kids.some(kid => 'role' in kid && hasFigure(kid))
}

function isInline<Content>(kid: Kid<Content>): boolean {
  return 'content' in kid || INLINE.includes(kid.role) || (NOTHING.includes(kid.role) && kid.kids.every(isInline))
}

function withBody<Content>(kids: readonly Kid<Content>[]): Kid<Content>[] {
  const isLabel = (kid: Kid<Content>) => 'role' in kid && kid.role === 'Lbl'
  return [...kids.filter(isLabel), { role: 'LBody', kids: kids.filter(kid => !isLabel(kid)) }]
}
