import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Kid, TagNode } from './tag-tree.ts'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { markArtifacts, markName, marksOfPart, withoutNumbers } from './artifacts.ts'
import { contentIn, dictIn, dictsIn, listIn, numberIn, textIn } from './pdf-objects.ts'
import { tidy, YOUNGER } from './tag-tree.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** Marks on a page, by their number there, or an annotation. */
type Content = { readonly page: PDFRef, readonly mark: number } | { readonly annotation: PDFRef }

/**
 * Tidies the tags of a PDF as Chromium writes it: what has no content is marked as an artifact, tags
 * without a meaning are removed, and every link says where it leads.
 *
 * @param document the PDF, which is changed
 * @param titles what stands at the anchors, by their names
 */
export function tidyTags(document: PDFDocument, titles: ReadonlyMap<string, string>): void {
  labelLinks(document, titles)
  const { catalog, context } = document
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  const top = root?.get(name('K'))
  if (!root || !(top instanceof PDFRef))
    return
  const numbers = markArtifactsOf(document)
  const taken = new Set<string>()
  const tree = tidy(readTag(document, top, (content, role) => {
    if ('annotation' in content)
      return content
    const mark = numbers.get(content.page)?.get(markName(role, content.mark))
    const place = `${content.page} ${mark}`
    if (mark === undefined || taken.has(place))
      return undefined
    taken.add(place)
    return { page: content.page, mark }
  }))
  const owners = new Owners()
  root.set(name('K'), writeTag(document, tree, catalog.get(name('StructTreeRoot')), owners))
  root.set(name('ParentTree'), context.register(context.obj({ Nums: owners.numbersIn(document) })))
  root.set(name('RoleMap'), context.obj(YOUNGER))
}

function labelLinks(document: PDFDocument, titles: ReadonlyMap<string, string>): void {
  for (const annotation of document.getPages().flatMap(({ node }) => dictsIn(node, 'Annots'))) {
    const anchor = textIn(annotation, 'Dest')
    const label = titles.get(anchor) || anchor || textIn(dictIn(annotation, 'A'), 'URI')
    if (label !== '')
      annotation.set(name('Contents'), PDFHexString.fromText(label))
  }
}

/** Marks the artifacts on every page; the result is the numbers of all other marks, by page. */
function markArtifactsOf(document: PDFDocument): Map<PDFRef, ReadonlyMap<string, number>> {
  return new Map(document.getPages().map(({ ref, node }) => {
    const { content, numbers } = markArtifacts(contentIn(node, 'Contents'), partsOf(node))
    writeStream(node, 'Contents', content)
    return [ref, numbers]
  }))
}

/** Lists the marks in the form XObjects of a page, by their names, and removes the numbers of those marks. */
function partsOf(page: PDFDict): Map<string, readonly string[]> {
  const parts = dictIn(dictIn(page, 'Resources'), 'XObject')
  return new Map(parts?.keys().map(key => key.decodeText()).filter(key => textIn(dictIn(parts, key), 'Subtype') === 'Form').map((key) => {
    const content = contentIn(parts, key)
    const marks = marksOfPart(content)
    if (marks.length > 0)
      writeStream(parts, key, withoutNumbers(content))
    return [key, marks] as const
  }))
}

function writeStream(dict: PDFDict, key: string, content: string): void {
  const [place, stream] = [dict.get(name(key)), dict.lookup(name(key))]
  if (!(place instanceof PDFRef && stream instanceof PDFRawStream))
    throw new TypeError('The content of a page is not one stream, as Chromium writes it.')
  const { context } = dict
  const packed = context.stream(deflateSync(Buffer.from(content, 'latin1'), { level: 9 }))
  for (const [key, value] of stream.dict.entries()) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText()))
      packed.dict.set(key, value)
  }
  packed.dict.set(name('Filter'), name('FlateDecode'))
  context.assign(place, packed)
}

/** Reads a tag and all below it; `keep` changes content, or leaves it out. */
function readTag(document: PDFDocument, ref: PDFRef, keep: (content: Content, role: string) => Content | undefined): TagNode<Content> {
  const dict = document.context.lookup(ref, PDFDict)
  const role = dict.lookup(name('S'), PDFName).decodeText()
  const page = dict.get(name('Pg'))
  const kids = listIn(dict, 'K').flatMap((kid): Kid<Content>[] => {
    const content = contentOf(document, kid, page)
    const kept = content && keep(content, role)
    if (content)
      return kept ? [{ content: kept }] : []
    return kid instanceof PDFRef ? [readTag(document, kid, keep)] : []
  })
  const language = textIn(dict, 'Lang')
  const spans = dictsIn(dict, 'A').some(attribute => ['ColSpan', 'RowSpan'].some(key => (numberIn(attribute, key) ?? 1) > 1))
  return { role, hasAlt: dict.has(name('Alt')), ...language !== '' && { language }, spans, origin: ref, kids }
}

/** Reads the content that a kid is; undefined if it is a tag. */
function contentOf(document: PDFDocument, kid: PDFObject, page: PDFObject | undefined): Content | undefined {
  if (kid instanceof PDFNumber && page instanceof PDFRef)
    return { page, mark: kid.asNumber() }
  const dict = document.context.lookup(kid)
  if (!(dict instanceof PDFDict))
    return undefined
  const [annotation, mark, ownPage] = [dict.get(name('Obj')), dict.get(name('MCID')), dict.get(name('Pg')) ?? page]
  if (annotation instanceof PDFRef)
    return { annotation }
  return mark instanceof PDFNumber && ownPage instanceof PDFRef ? { page: ownPage, mark: mark.asNumber() } : undefined
}

/** Writes a tag and all below it. */
function writeTag(document: PDFDocument, { role, language, origin, kids }: TagNode<Content>, parent: PDFObject | undefined, owners: Owners): PDFRef {
  const { context } = document
  const ref = origin ?? context.nextRef()
  const dict = origin ? context.lookup(origin, PDFDict) : context.obj({ Type: 'StructElem', S: role, ...language !== undefined && { Lang: PDFString.of(language) } })
  context.assign(ref, dict)
  dict.set(name('P'), parent ?? PDFNull)
  const page = kids.flatMap(kid => 'content' in kid && 'page' in kid.content ? [kid.content.page] : [])[0]
  if (page)
    dict.set(name('Pg'), page)
  else
    dict.delete(name('Pg'))
  dict.set(name('K'), context.obj(kids.map((kid) => {
    if (!('content' in kid))
      return writeTag(document, kid, ref, owners)
    owners.add(kid.content, ref)
    if ('annotation' in kid.content)
      return context.obj({ Type: 'OBJR', Obj: kid.content.annotation })
    return kid.content.page === page ? kid.content.mark : context.obj({ Type: 'MCR', Pg: kid.content.page, MCID: kid.content.mark })
  })))
  return ref
}

/** The tag to which each piece of content belongs. */
class Owners {
  readonly #marks = new Map<PDFRef, PDFRef[]>()
  readonly #annotations = new Map<PDFRef, PDFRef>()

  add(content: Content, tag: PDFRef): void {
    if ('annotation' in content) {
      this.#annotations.set(content.annotation, tag)
      return
    }
    const marks = this.#marks.get(content.page) ?? []
    marks[content.mark] = tag
    this.#marks.set(content.page, marks)
  }

  /** Writes it as a number tree: numbers of pages and annotations, each followed by its tags. */
  numbersIn({ context }: PDFDocument): PDFObject {
    const number = (ref: PDFRef, key: string) => context.lookup(ref, PDFDict).lookup(name(key), PDFNumber).asNumber()
    const entries = [
      ...Array.from(this.#marks, ([page, tags]) => [number(page, 'StructParents'), context.obj(Array.from(tags, tag => tag ?? PDFNull))] as const),
      ...Array.from(this.#annotations, ([annotation, tag]) => [number(annotation, 'StructParent'), tag] as const),
    ]
    return context.obj(entries.toSorted(([a], [b]) => a - b).flat())
  }
}
