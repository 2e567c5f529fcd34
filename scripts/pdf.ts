import type { PDFRef } from 'pdf-lib'
import { PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber } from 'pdf-lib'

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

/** Where a PDF can be entered. */
export interface Ways {
  readonly bookmarks: readonly Bookmark[]
  /** The page of each anchor to which links lead, counted from 0. */
  readonly anchors: Readonly<Record<string, number>>
}

/** The PDF with a description, an outline in place of the one it had, and links that lead to the right page; its tags stay. */
export async function finishPdf(pdf: Uint8Array, description: Description, { bookmarks, anchors }: Ways): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  document.setTitle(description.title, { showInWindowTitleBar: true })
  document.setAuthor(description.author)
  document.setSubject(description.subject)
  document.setKeywords([description.keywords.join(', ')])
  document.setLanguage(description.language)
  document.setCreator('Slidev')
  setOutline(document, bookmarks)
  setAnchors(document, anchors)
  return document.save()
}

/** Sets all anchors anew: in a container with a transform, as Slidev's are, Chromium counts their pages twice. */
function setAnchors(document: PDFDocument, anchors: Ways['anchors']): void {
  const targets = Object.entries(anchors).map(([name, page]) => [name, topOf(document, page)] as const)
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
