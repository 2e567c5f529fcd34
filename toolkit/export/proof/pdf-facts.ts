import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>
type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** A tag as PDF.js reads it, with its alternative text and its own text. */
export interface Tag {
  readonly role: string
  readonly alt?: string
  readonly text: string
  readonly kids: readonly Tag[]
}

/** A link, and where it leads: to a page, counted from 0, or to an address. Neither if it leads nowhere. */
export interface Link {
  readonly page?: number
  readonly address?: string
}

export interface PdfPage {
  /** Everything on the page that is tagged, in reading order. */
  readonly text: string
  readonly tags: readonly Tag[]
  readonly links: readonly Link[]
}

/** An entry of the outline; `page` is missing if it leads nowhere. */
export interface Entry {
  readonly title: string
  readonly page?: number
}

/** What a reader finds in a PDF. */
export interface PdfFacts {
  readonly bytes: number
  readonly tagged: boolean
  readonly language: string
  readonly title: string
  readonly showsTitle: boolean
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly outline: readonly Entry[]
  readonly pages: readonly PdfPage[]
}

/** Reads a PDF with PDF.js, which has no part in making it. */
export async function readPdf(path: string): Promise<PdfFacts> {
  const content = new Uint8Array(readFileSync(path))
  const bytes = content.length
  const pdf = await getDocumentProxy(content, { verbosity: 0 })
  const [{ info }, marks, preferences] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getViewerPreferences()])
  const told = new Map<string, unknown>(Object.entries(info))
  const say = (key: string) => String(told.get(key) ?? '')
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(pdf, number))
  return {
    bytes,
    tagged: marks?.Marked === true,
    language: say('Language'),
    title: say('Title'),
    showsTitle: new Map<string, unknown>(Object.entries(preferences ?? {})).get('DisplayDocTitle') === true,
    author: say('Author'),
    subject: say('Subject'),
    keywords: say('Keywords'),
    outline: await readOutline(pdf),
    pages,
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const [tree, content, annotations] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true }),
    page.getAnnotations(),
  ])
  const texts = textsByMark(content.items)
  const tags = tree ? readTags(tree.children, texts) : []
  const links: Link[] = []
  for (const annotation of annotations) {
    if (annotation.subtype === 'Link')
      links.push(await readLink(pdf, annotation))
  }
  page.cleanup()
  return { text: tags.map(({ text }) => text).join('\n'), tags, links }
}

async function readLink(pdf: PDFDocumentProxy, annotation: { readonly url?: string, readonly dest?: unknown }): Promise<Link> {
  if (annotation.url)
    return { address: annotation.url }
  const page = await pageOf(pdf, annotation.dest)
  return page === undefined ? {} : { page }
}

/** Tags that may be empty. */
const PLACES = ['TD', 'TH', 'Figure', 'Form']

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items']

/** Finds what stands between a mark and its end, by the mark. */
function textsByMark(items: TextItems): Map<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const mark = open.at(-1) ?? ''
      texts.set(mark, (texts.get(mark) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    }
    else if (item.type === 'endMarkedContent') {
      open.pop()
    }
    else {
      // A ligature has a mark of its own, without an id, in the middle of a text.
      open.push(item.id ?? open.at(-1) ?? '')
    }
  }
  return texts
}

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>['children'][number]

function readTags(nodes: readonly Node[], texts: ReadonlyMap<string, string>): Tag[] {
  return nodes.flatMap((node) => {
    if (!('children' in node))
      return []
    const parts = node.children.map(child => 'children' in child ? readTags([child], texts) : [{ role: '', text: texts.get(child.id) ?? '', kids: [] }])
    const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined
    const kids = parts.flat().filter(({ role }) => role !== '')
    // A tag that has all its content on another page is read there.
    if (kids.length === 0 && parts.flat().length === 0 && !PLACES.includes(node.role))
      return []
    return [{ role: node.role, ...(alt !== undefined && { alt }), text: parts.flat().map(({ text }) => text).join(''), kids }]
  })
}

async function readOutline(pdf: PDFDocumentProxy): Promise<Entry[]> {
  const entries: Entry[] = []
  const add = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>) => {
    for (const { title, dest, items: below } of items ?? []) {
      const page = await pageOf(pdf, dest)
      entries.push(page === undefined ? { title } : { title, page })
      await add(below)
    }
  }
  await add(await pdf.getOutline())
  return entries
}

/** The page to which a destination leads, counted from 0; undefined if there is none. */
async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const target: unknown = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  const ref: unknown = Array.isArray(target) ? target[0] : undefined
  if (!isRef(ref))
    return undefined
  return pdf.getPageIndex(ref).catch(() => undefined)
}

function isRef(value: unknown): value is { num: number, gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
