import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Kid, TagNode } from './tag-tree.ts'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { markArtifacts, markName, marksOfPart, withoutNumbers } from './artifacts.ts'
import { tidy, YOUNGER } from './tag-tree.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** Marks on a page, by their number there, or an annotation. */
type Content = { readonly page: PDFRef, readonly mark: number } | { readonly annotation: PDFRef }

/**
 * Tidies the tags of a PDF as Chromium writes it: what says nothing is marked as an artifact, tags
 * that mean nothing go, and every link says where it leads.
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
  const says = markArtifactsOf(document)
  const taken = new Set<string>()
  const tree = tidy(readTag(document, top, (content, role) => {
    if ('annotation' in content)
      return content
    const mark = says.get(content.page)?.get(markName(role, content.mark))
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
  for (const annotation of document.getPages().flatMap(page => dictsIn(page.node.Annots()))) {
    const anchor = annotation.lookupMaybe(name('Dest'), PDFName)?.decodeText()
    const address = annotation.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('URI'), PDFString)?.decodeText()
    const label = anchor === undefined ? address : titles.get(anchor) ?? anchor
    if (label !== undefined)
      annotation.set(name('Contents'), PDFHexString.fromText(label))
  }
}

function dictsIn(array: PDFArray | undefined): PDFDict[] {
  return array?.asArray().map((_, index) => array.lookup(index, PDFDict)) ?? []
}

/** Marks the artifacts on every page; what is left to say, by page. */
function markArtifactsOf(document: PDFDocument): Map<PDFRef, ReadonlyMap<string, number>> {
  return new Map(document.getPages().map(({ ref, node }) => {
    const { content, says } = markArtifacts(readStream(node, 'Contents'), partsOf(node))
    writeStream(node, 'Contents', content)
    return [ref, says]
  }))
}

/** The parts that a page draws as a whole, with the marks in them, which lose their numbers. */
function partsOf(page: PDFDict): Map<string, readonly string[]> {
  const parts = page.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('XObject'), PDFDict)
  return new Map(parts?.keys().flatMap((key) => {
    const part = parts.lookup(key)
    if (!(part instanceof PDFRawStream) || part.dict.get(name('Subtype')) !== name('Form'))
      return []
    const content = readStream(parts, key.decodeText())
    const marks = marksOfPart(content)
    if (marks.length > 0)
      writeStream(parts, key.decodeText(), withoutNumbers(content))
    return [[key.decodeText(), marks] as const]
  }))
}

function readStream(dict: PDFDict, key: string): string {
  const stream = dict.lookup(name(key))
  if (!(stream instanceof PDFRawStream))
    throw new TypeError('The content of a page is not one stream, as Chromium writes it.')
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

function writeStream(dict: PDFDict, key: string, content: string): void {
  const [place, stream] = [dict.get(name(key)), dict.lookup(name(key))]
  if (!(place instanceof PDFRef && stream instanceof PDFRawStream))
    throw new TypeError('The content of a page does not stand on its own, as Chromium writes it.')
  const { context } = dict
  const packed = context.stream(deflateSync(Buffer.from(content, 'latin1'), { level: 9 }))
  for (const [key, value] of stream.dict.entries()) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText()))
      packed.dict.set(key, value)
  }
  packed.dict.set(name('Filter'), name('FlateDecode'))
  context.assign(place, packed)
}

/** A tag and all below it, with the content that is kept, and as what. */
function readTag(document: PDFDocument, ref: PDFRef, keep: (content: Content, role: string) => Content | undefined): TagNode<Content> {
  const dict = document.context.lookup(ref, PDFDict)
  const role = dict.lookup(name('S'), PDFName).decodeText()
  const page = dict.get(name('Pg'))
  const kids = listOf(dict.lookup(name('K')), dict.get(name('K'))).flatMap((kid): Kid<Content>[] => {
    const content = contentOf(document, kid, page)
    const kept = content && keep(content, role)
    if (content)
      return kept ? [{ content: kept }] : []
    return kid instanceof PDFRef ? [readTag(document, kid, keep)] : []
  })
  const language = dict.lookup(name('Lang'))
  return { role, speaks: dict.has(name('Alt')), ...isText(language) && { language: language.decodeText() }, spans: isSpanning(dict), origin: ref, kids }
}

function isSpanning(dict: PDFDict): boolean {
  const attributes = listOf(dict.lookup(name('A')), dict.get(name('A'))).map(entry => dict.context.lookup(entry)).filter(entry => entry instanceof PDFDict)
  return attributes.some(attribute => ['ColSpan', 'RowSpan'].some(key => (attribute.lookupMaybe(name(key), PDFNumber)?.asNumber() ?? 1) > 1))
}

function isText(object: PDFObject | undefined): object is PDFString | PDFHexString {
  return object instanceof PDFString || object instanceof PDFHexString
}

function listOf(value: PDFObject | undefined, entry: PDFObject | undefined): PDFObject[] {
  if (value instanceof PDFArray)
    return value.asArray()
  return entry ? [entry] : []
}

/** The content that a kid is; undefined if it is a tag. */
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

/** Writes a tag and all below it; where it stands. */
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

/** Which tag each piece of content belongs to: the way back, from a page to the tags. */
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

  /** As the file wants it: numbers that pages and annotations carry, each followed by tags. */
  numbersIn({ context }: PDFDocument): PDFArray {
    const number = (ref: PDFRef, key: string) => context.lookup(ref, PDFDict).lookup(name(key), PDFNumber).asNumber()
    const entries = [
      ...Array.from(this.#marks, ([page, tags]) => [number(page, 'StructParents'), context.obj(Array.from(tags, tag => tag ?? PDFNull))] as const),
      ...Array.from(this.#annotations, ([annotation, tag]) => [number(annotation, 'StructParent'), tag] as const),
    ]
    return context.obj(entries.toSorted(([a], [b]) => a - b).flat())
  }
}
