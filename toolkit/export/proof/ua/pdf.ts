import type { PDFObject } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { contentIn, dictIn, listIn, textIn } from '../../pdf-objects.ts'

/** A PDF as the rules of PDF/UA look at it. */
export interface UaPdf {
  /** The first line of the file. */
  readonly header: string
  readonly document: PDFDocument
  /** What the metadata stream says, as PDF.js reads it; undefined without one. */
  readonly metadata: ((name: string) => string) | undefined
  /** The metadata stream as it stands in the file. */
  readonly xmp: string
  /** Every tag, in the order in which it is read. */
  readonly tags: readonly UaTag[]
  readonly pages: readonly UaPage[]
  /** Every object of the file that is a dictionary or has one. */
  readonly dicts: readonly PDFDict[]
}

/** A tag as it stands in the file. */
export interface UaTag {
  readonly ref: PDFRef | undefined
  readonly dict: PDFDict
  /** What it is called. */
  readonly type: string
  /** What it is: the standard type to which its name is mapped; undefined if that ends nowhere. */
  readonly role: string | undefined
  readonly parent: UaTag | undefined
  readonly kids: readonly UaTag[]
  /** Marks on pages, and annotations. */
  readonly marks: readonly { readonly page: PDFRef, readonly mark: number }[]
  readonly objects: readonly PDFRef[]
  /** Where a person finds it. */
  readonly place: string
}

export interface UaPage {
  readonly ref: PDFRef
  readonly node: PDFDict
  readonly content: string
  readonly place: string
  readonly annotations: readonly { readonly ref: PDFRef, readonly dict: PDFDict }[]
}

/** The types of ISO 32000-1. */
export const STANDARD_TYPES: readonly string[] = [
  'Document',
  ...['Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private'],
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form'],
]

/** Reads a PDF for the rules of PDF/UA. */
export async function readUa(bytes: Uint8Array): Promise<UaPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const { context } = document
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [])
  const pages = document.getPages().map(({ ref, node }, index): UaPage => ({
    ref,
    node,
    // What is locked cannot be read.
    content: document.isEncrypted ? '' : contentIn(node, 'Contents'),
    place: `page ${index + 1}`,
    annotations: node.Annots()?.asArray().flatMap((entry) => {
      const dict = context.lookup(entry)
      return entry instanceof PDFRef && dict instanceof PDFDict ? [{ ref: entry, dict }] : []
    }) ?? [],
  }))
  return {
    header: Buffer.from(bytes.subarray(0, 9)).toString('latin1'),
    document,
    metadata: await readMetadata(bytes),
    xmp: document.isEncrypted ? '' : contentIn(document.catalog, 'Metadata'),
    tags: readTags(document, pages),
    pages,
    dicts,
  }
}

async function readMetadata(bytes: Uint8Array): Promise<UaPdf['metadata']> {
  // PDF.js keeps what it is given.
  const { metadata } = await (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })).getMetadata()
  if (!metadata)
    return undefined
  return (name) => {
    const told: unknown = metadata.get(name)
    return Array.isArray(told) ? told.join(', ') : typeof told === 'string' ? told : ''
  }
}

function readTags({ catalog, context }: PDFDocument, pages: readonly UaPage[]): UaTag[] {
  const root = dictIn(catalog, 'StructTreeRoot')
  const roles = dictIn(root, 'RoleMap')
  const places = new Map(pages.map(({ ref, place }) => [ref, place]))
  const found: UaTag[] = []

  function read(entry: PDFObject, parent: UaTag | undefined, above: PDFRef | undefined): UaTag | undefined {
    const dict = context.lookup(entry)
    if (!(dict instanceof PDFDict))
      return undefined
    const own = dict.get(PDFName.of('Pg'))
    const page = own instanceof PDFRef ? own : above
    const type = textIn(dict, 'S')
    const kids: UaTag[] = []
    const marks: UaTag['marks'][number][] = []
    const objects: PDFRef[] = []
    const tag: UaTag = { ref: entry instanceof PDFRef ? entry : undefined, dict, type, role: roleOf(type, roles), parent, kids, marks, objects, place: `${type || 'a tag'} on ${(page && places.get(page)) ?? 'no page'}` }
    found.push(tag)
    for (const kid of listIn(dict, 'K')) {
      if (kid instanceof PDFNumber) {
        if (page)
          marks.push({ page, mark: kid.asNumber() })
        continue
      }
      const below = context.lookup(kid)
      if (!(below instanceof PDFDict))
        continue
      const [mark, object, place] = [below.get(PDFName.of('MCID')), below.get(PDFName.of('Obj')), below.get(PDFName.of('Pg'))]
      const on = place instanceof PDFRef ? place : page
      if (object instanceof PDFRef) {
        objects.push(object)
      }
      else if (mark instanceof PDFNumber) {
        if (on)
          marks.push({ page: on, mark: mark.asNumber() })
      }
      else {
        const child = read(kid, tag, page)
        if (child)
          kids.push(child)
      }
    }
    return tag
  }

  for (const kid of listIn(root, 'K'))
    read(kid, undefined, undefined)
  return found
}

/** The standard type that a name stands for; undefined if the map ends nowhere or goes round in circles. */
function roleOf(type: string, roles: PDFDict | undefined): string | undefined {
  const seen = new Set<string>()
  for (let name = type; !seen.has(name);) {
    if (STANDARD_TYPES.includes(name))
      return name
    seen.add(name)
    name = textIn(roles, name) || name
  }
  return undefined
}

/** Tells whether a dictionary says yes under a name. */
export function isTrue(dict: PDFDict | undefined, name: string): boolean {
  const object = dict?.lookup(PDFName.of(name))
  return object instanceof PDFBool && object.asBoolean()
}
