import type { PDFObject } from '@cantoo/pdf-lib'
import type { Deck } from '../deck/deck.ts'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { setMetadata } from './metadata.ts'
import { proveUa } from './proof/ua/prove-ua.ts'
import { tidyTags } from './tags.ts'

/** What a reader, a search and a screen reader are told about a PDF. */
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

/** A place to which links lead. */
export interface Anchor {
  readonly name: string
  /** What a reader finds there. */
  readonly title: string
  /** The page at whose top it is, counted from 0; absent if it is where it was printed. */
  readonly page?: number
}

/** Where a PDF can be entered. */
export interface Ways {
  /** Absent if the outline is good as it was printed. */
  readonly bookmarks?: readonly Bookmark[]
  readonly anchors: readonly Anchor[]
}

/** Says what a deck tells a reader of its PDF about itself. */
export function descriptionOf({ title, author, description, keywords, language }: Deck): Description {
  return { title, author, subject: description, keywords, language }
}

/**
 * Finishes a PDF as Chromium prints it: a description, an outline, links
 * that lead to the right page, and tidy tags. It says that it keeps to PDF/UA-1 if it does.
 */
export async function finishPdf(pdf: Uint8Array, description: Description, { bookmarks, anchors }: Ways): Promise<Uint8Array> {
  // What made the file stays its producer: Chromium, not the library that amends it.
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
  // The file says so only where it is true: what the slides lack, such as a text equivalent, is for their author to mend.
  return await keepsUa(file) ? file : saveAs(document, description, false)
}

async function saveAs(document: PDFDocument, description: Description, isUa: boolean): Promise<Uint8Array> {
  setMetadata(document, description, isUa)
  dropUnused(document)
  // As a whole and not as a change to it: only so are its parts packed together.
  return document.save({ rewrite: true })
}

async function keepsUa(file: Uint8Array): Promise<boolean> {
  const { faults, slideFaults = [] } = await proveUa(file)
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
function setAnchors(document: PDFDocument, anchors: Ways['anchors']): void {
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

  /** Adds the entries below a parent; what the parent must say about them. */
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

/** Leaves out what nothing refers to any more. */
function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>()
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info, context.trailerInfo.ID]
  for (let object = open.pop(); object || open.length > 0; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (used.has(object))
        continue
      used.add(object)
      open.push(context.lookup(object))
    }
    else if (object instanceof PDFArray) {
      open.push(...object.asArray())
    }
    else if (object instanceof PDFDict) {
      open.push(...object.values())
    }
    else if (object instanceof PDFStream) {
      open.push(...object.dict.values())
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!used.has(ref))
      context.delete(ref)
  }
}
