import type { PDFObject } from '@cantoo/pdf-lib'
import type { Deck } from '../deck/deck.ts'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { setMetadata } from './metadata.ts'
import { readUa } from './proof/ua/pdf.ts'
import { proveUa } from './proof/ua/prove-ua.ts'
import { tidyTags } from './tags.ts'

/** What a PDF says about itself, for readers, search engines and screen readers. */
export interface Description {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly language: string
}

/** An entry of the outline that leads to a page, counted from 0. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly children?: readonly Bookmark[]
}

/** A target of links. */
export interface Anchor {
  readonly name: string
  /** The heading at the target. */
  readonly title: string
  /** The page at whose top it is, counted from 0; absent if it is where it was printed. */
  readonly page?: number
}

/** The outline of a PDF, and the anchors to which links lead. */
export interface Navigation {
  /** Absent if the outline is good as it was printed. */
  readonly bookmarks?: readonly Bookmark[]
  readonly anchors: readonly Anchor[]
}

/** Makes the description of a PDF from a deck. */
export function descriptionOf({ title, author, description, keywords, language }: Deck): Description {
  return { title, author, subject: description, keywords, language }
}

/**
 * Finishes a PDF as Chromium prints it: a description, an outline, links
 * that lead to the right page, and tidy tags. It says that it keeps to PDF/UA-1 if it does.
 */
export async function finishPdf(pdf: Uint8Array, description: Description, { bookmarks, anchors }: Navigation): Promise<Uint8Array> {
  // Chromium stays the producer of the file.
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.setTitle(description.title, { showInWindowTitleBar: true })
  document.setAuthor(description.author)
  document.setSubject(description.subject)
  document.setKeywords([description.keywords.join(', ')])
  document.setLanguage(description.language)
  document.setCreator('Slidev')
  if (bookmarks)
    setOutline(document, bookmarks)
  setAnchors(document, anchors)
  tidyTags(document, new Map(anchors.map(({ name, title }) => [name, title])))
  const file = await saveAs(document, description, true)
  // The file claims it only where it is true: only the author of the slides can add what is missing in them.
  return await keepsUa(file) ? file : saveAs(document, description, false)
}

async function saveAs(document: PDFDocument, description: Description, isUa: boolean): Promise<Uint8Array> {
  setMetadata(document, description, isUa)
  dropUnused(document)
  // As a new file: an incremental update would not be compressed.
  return document.save({ rewrite: true })
}

async function keepsUa(file: Uint8Array): Promise<boolean> {
  const { faults, slideFaults = [] } = proveUa(await readUa(file))
  return faults.length + slideFaults.length === 0
}

/** Finds the page of every anchor to which a link of a printed PDF leads, counted from 0, by the anchor's name. */
export async function anchorPages(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf)
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index] as const))
  const anchors = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return new Map(anchors?.keys().flatMap((name) => {
    const page = anchors.lookup(name, PDFArray).get(0)
    const index = page instanceof PDFRef ? pages.get(page) : undefined
    return index === undefined ? [] : [[name.decodeText(), index] as const]
  }))
}

/** Sets anchors anew whose page is known: in a container with a transform, as Slidev's are, Chromium counts their pages twice. */
function setAnchors(document: PDFDocument, anchors: Navigation['anchors']): void {
  const targets = anchors.flatMap(({ name, page }) => page === undefined ? [] : [[name, topOf(document, page)] as const])
  if (targets.length === 0)
    return
  document.catalog.set(PDFName.of('Dests'), document.context.obj(Object.fromEntries(targets)))
}

function topOf(document: PDFDocument, page: number) {
  return [document.getPage(page).ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]
}

function setOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { catalog, context } = document
  const root = context.nextRef()
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  context.assign(root, context.obj({ Type: 'Outlines', ...addAll(bookmarks, root) }))

  /** Adds the entries below a parent; the result is what the parent refers to. */
  function addAll(entries: readonly Bookmark[], parent: PDFRef) {
    const refs = entries.map(() => context.nextRef())
    entries.forEach(({ title, page, children = [] }, index) => {
      const ref = refs[index]
      if (!ref)
        return
      context.assign(ref, context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: topOf(document, page),
        ...link('Prev', refs[index - 1]),
        ...link('Next', refs[index + 1]),
        ...addAll(children, ref),
      }))
    })
    const count = entries.reduce((sum, { children = [] }) => sum + 1 + children.length, 0)
    return { ...link('First', refs[0]), ...link('Last', refs.at(-1)), ...(count > 0 && { Count: PDFNumber.of(count) }) }
  }
}

function link(key: string, ref: PDFRef | undefined) {
  return ref && { [key]: ref }
}

/** Deletes the objects that nothing refers to any more. */
function dropUnused({ context }: PDFDocument): void {
  const { Root, Info, ID } = context.trailerInfo
  const used = new Set<PDFObject | undefined>([Root, Info, ID])
  // What is added here is visited as well.
  for (const object of used) {
    const below = object instanceof PDFRef
      ? [context.lookup(object)]
      : object instanceof PDFArray ? object.asArray() : object instanceof PDFDict ? object.values() : object instanceof PDFStream ? object.dict.values() : []
    below.forEach(part => used.add(part))
  }
  context.enumerateIndirectObjects().filter(([ref]) => !used.has(ref)).forEach(([ref]) => context.delete(ref))
}
