import type { Bookmark, Description } from '../pdf.ts'
import type { Finding } from './finding.ts'
import type { Entry, Link, PdfFacts, PdfPage, Tag } from './pdf-facts.ts'
import { count } from '../../deck/count.ts'
import { size } from '../../shell/progress.ts'
import { finding, slideFinding } from './finding.ts'

/** A text that has to be there. */
export interface ExpectedText {
  readonly text: string
  /** The name of the place, for messages. */
  readonly place: string
  /** The first and the last page on which it may be, counted from 0; absent if it may be anywhere. */
  readonly pages?: readonly [number, number]
  /** Whether the slide itself cuts it off. */
  readonly isCut?: boolean
}

/** What a PDF has to be like. */
export interface Expected {
  readonly description: Description
  /** How many pages it has; absent if that cannot be known. */
  readonly pages?: number
  /** Its outline; any one that leads somewhere if it cannot be known. */
  readonly outline?: readonly Bookmark[]
  readonly texts: readonly ExpectedText[]
  /** The most bytes that it may have. */
  readonly limit?: number
}

/** Compares what a reader found in a PDF with what has to be there. */
export function provePdf(facts: PdfFacts, expected: Expected): Finding[] {
  return [
    provePages(facts, expected),
    proveTags(facts),
    proveHeadings(facts),
    proveFigures(facts),
    proveTables(facts),
    proveDescription(facts, expected.description),
    proveOutline(facts, expected),
    proveLinks(facts),
    proveTexts(facts, expected),
    proveSize(facts, expected),
  ]
}

function provePages({ pages }: PdfFacts, expected: Expected): Finding {
  const { pages: asked = pages.length } = expected
  return finding('pages', String(pages.length), pages.length === asked ? [] : [`there should be ${asked}`])
}

function proveTags({ tagged, pages }: PdfFacts): Finding {
  const roles = pages.flatMap(({ tags }) => tags.flatMap(all)).map(({ role }) => role)
  const number = (role: string) => roles.filter(other => other === role).length
  const faults = [
    ...(tagged ? [] : ['the file does not say that it is tagged']),
    ...pages.flatMap(({ tags }, index) => tags.length === 0 ? [`page ${index + 1} has no tags`] : []),
  ]
  const found = `${count(number('L'), 'list')}, ${count(number('Table'), 'table')}, ${count(number('Figure'), 'figure')}, ${count(number('P'), 'paragraph')}`
  return finding('tags', found, faults)
}

/** Finds headings that are empty or skip a level. */
function proveHeadings({ pages }: PdfFacts): Finding {
  const headings = pages.map(({ tags }) => tags.flatMap(all).filter(({ role }) => /^H\d$/.test(role)))
  const levels = headings.flatMap((list, page) => list.map(({ role, text }) => ({ level: Number(role.slice(1)), text, page })))
  const faults = levels.flatMap(({ level, text, page }, index) => [
    ...(level > (levels[index - 1]?.level ?? 0) + 1 ? [`page ${page + 1}: "${text.trim()}" jumps to level ${level}`] : []),
    ...(text.trim() === '' ? [`page ${page + 1}: a heading is empty`] : []),
  ])
  return slideFinding('headings', String(levels.length), [
    ...(levels.length === 0 ? ['there is none'] : []),
    ...faults,
  ])
}

function proveFigures({ pages }: PdfFacts): Finding {
  const figures = pages.flatMap(({ tags }, page) => tags.flatMap(all).filter(({ role }) => role === 'Figure').map(({ alt = '' }) => ({ alt, page })))
  const faults = figures.filter(({ alt }) => alt.trim() === '').map(({ page }) => `page ${page + 1}: a figure has no text equivalent`)
  return slideFinding('figures', `${figures.length - faults.length} of ${figures.length} with a text equivalent`, faults)
}

function proveTables({ pages }: PdfFacts): Finding {
  const tables = pages.flatMap(({ tags }, page) => tags.flatMap(all).filter(({ role }) => role === 'Table').map(table => ({ table, page })))
  const faults = tables.filter(({ table }) => !all(table).some(({ role }) => role === 'TH')).map(({ page }) => `page ${page + 1}: a table has no headers`)
  return slideFinding('tables', `${tables.length - faults.length} of ${tables.length} with headers`, faults)
}

function proveDescription(facts: PdfFacts, { title, language, author, subject, keywords }: Description): Finding {
  const told = [
    { name: 'title', is: facts.title, asked: title },
    { name: 'language', is: facts.language, asked: language },
    { name: 'author', is: facts.author, asked: author },
    { name: 'subject', is: facts.subject, asked: subject },
    { name: 'keywords', is: facts.keywords, asked: keywords.join(', ') },
  ]
  return finding('says', `"${facts.title}", ${facts.language || 'no language'}${facts.showsTitle ? ', title in the window' : ''}`, [
    ...told.filter(({ is, asked }) => is !== asked).map(({ name, is, asked }) => `the ${name} is "${is}", not "${asked}"`),
    ...(facts.showsTitle ? [] : ['the window shows the name of the file, not the title']),
  ])
}

function proveOutline({ outline, pages }: PdfFacts, expected: Expected): Finding {
  const asked = expected.outline?.flatMap(withChildren) ?? outline
  const isThere = ({ title, page }: Entry) => outline.some(entry => entry.title === title && entry.page === page)
  return finding('outline', outline.length === 1 ? '1 entry' : `${outline.length} entries`, [
    ...(outline.length === asked.length && outline.length > 0 ? [] : [`there should be ${asked.length || 'some'}`]),
    ...asked.filter(entry => !isThere(entry)).map(({ title, page = 0 }) => `"${title}" does not lead to page ${page + 1}`),
    ...outline.filter(({ page }) => !leads(page, pages)).map(({ title }) => `"${title}" leads nowhere`),
  ])
}

function withChildren(bookmark: Bookmark): Bookmark[] {
  return [bookmark, ...bookmark.children?.flatMap(withChildren) ?? []]
}

function proveLinks({ pages }: PdfFacts): Finding {
  const links = pages.flatMap((page, index) => page.links.map(link => ({ ...link, from: index + 1 })))
  const outside = links.filter(({ address }) => address !== undefined)
  return {
    about: 'links',
    found: `${links.length - outside.length} inside, ${outside.length} outside`,
    faults: links.filter(({ address, page }) => address === undefined && !leads(page, pages)).map(({ from }) => `page ${from}: a link leads nowhere`),
    slideFaults: outside.filter(link => !isPublic(link)).map(({ from, address }) => `page ${from}: a link leads to ${address}`),
  }
}

function isPublic({ address = '' }: Link): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && url.hostname.includes('.')
}

function leads(page: number | undefined, pages: readonly PdfPage[]): boolean {
  return page !== undefined && page < pages.length
}

function proveTexts({ pages }: PdfFacts, { texts }: Expected): Finding {
  const read = pages.map(({ text }) => flat(text))
  const isThere = ({ text, pages: [first, last] = [0, read.length] }: ExpectedText) =>
    read.slice(first, last + 1).join('').includes(flat(text))
  const lost = texts.filter(text => !isThere(text))
  // A text that its slide clips, or a sign that no font here has, is a fault of the slide.
  const isOfSlide = ({ text, isCut = false }: ExpectedText) => isCut || !/[\p{L}\p{N}]/u.test(text)
  return {
    about: 'text',
    found: `${texts.length - lost.length} of ${texts.length} pieces found where they belong`,
    faults: [
      ...(texts.length === 0 ? ['nothing was looked for'] : []),
      ...lost.filter(text => !isOfSlide(text)).map(({ place, text }) => `${place}: "${text}" is missing`),
    ],
    slideFaults: lost.filter(isOfSlide).map(({ place, text }) => `${place}: "${text}" cannot be read`),
  }
}

/** Reduces a text to its letters: lines may break anywhere, and capitals may come from a style. */
function flat(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

function proveSize({ bytes }: PdfFacts, { limit = Infinity }: Expected): Finding {
  return finding('size', size(bytes), bytes <= limit ? [] : [`at most ${size(limit)} is allowed`])
}

function all(tag: Tag): Tag[] {
  return [tag, ...tag.kids.flatMap(all)]
}
