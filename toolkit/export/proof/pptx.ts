import type { Browser } from 'playwright-chromium'
import type { Transcript } from '../../deck/transcript.ts'
import type { PrintedSlide } from '../print.ts'
import type { SlideList, SlideStructure, SlideTable } from '../slide-structure.ts'
import type { Finding } from './finding.ts'
import { statSync } from 'node:fs'
import { count } from '../../deck/count.ts'
import { lineOf } from '../../deck/transcript.ts'
import { size } from '../../shell/progress.ts'
import { finding, slideFinding } from './finding.ts'
import { readZip } from './zip.ts'

/** What has to be in a PowerPoint file. */
export interface ExpectedPptx {
  readonly slides: readonly PrintedSlide[]
  readonly transcript: Transcript
  /** The heading of each slide, in the same order. */
  readonly titles: readonly string[]
  /** The tables and lists of each slide, in the same order. */
  readonly structures: readonly SlideStructure[]
}

/** A slide as it is read from a PowerPoint file. */
type ReadSlide = ReturnType<typeof readSlides>[number]

/** Reads a PowerPoint file with yauzl and a browser's own XML, and compares it with what has to be there. */
export async function provePptx(browser: Browser, path: string, { slides, transcript, titles, structures }: ExpectedPptx): Promise<Finding[]> {
  const files = await readZip(path)
  const names = [...files.keys()].filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const page = await browser.newPage()
  const read = await page.evaluate(readSlides, names.map((_, index) => [
    files.get(`ppt/slides/slide${index + 1}.xml`) ?? '',
    files.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`) ?? '',
    files.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? '',
  ] as const))
  await page.close()

  const onSlides = (fault: (slide: ReadSlide, index: number) => readonly string[]) =>
    read.flatMap((slide, index) => fault(slide, index).map(text => `slide ${index + 1}: ${text}`))
  const tables = structures.flatMap(({ tables }) => tables)
  const lists = structures.flatMap(({ lists }) => lists)
  const apart = structures.reduce((sum, { apart }) => sum + apart, 0)
  const pictures = read.flatMap(slide => slide.pictures)
  return [
    finding('slides', String(read.length), [
      ...(read.length === slides.length ? [] : [`there should be ${slides.length}`]),
      ...onSlides(({ readable }) => readable ? [] : ['is not well-formed']),
    ]),
    finding('titles', `${read.filter(({ title }) => title !== '').length} of ${read.length}`, onSlides(({ title }, index) =>
      flat(title) === flat(titles[index] ?? '') ? [] : [`the title is "${title}", not "${titles[index]}"`])),
    finding('notes', `${read.filter(({ notes }) => notes !== '').length} of ${read.length}`, onSlides(({ notes }, index) =>
      flat(notes) === flat((transcript[slides[index]?.id ?? ''] ?? []).map(lineOf).join('')) ? [] : ['the notes are not those of the deck'])),
    slideFinding('pictures', `${count(pictures.filter(alt => alt !== undefined).length, 'picture')} with a text equivalent, ${pictures.filter(alt => alt === undefined).length} decorative`, onSlides(slide =>
      slide.pictures.filter(alt => alt !== undefined && /^$|\.png$/.test(alt)).map(() => 'a picture has no text equivalent'))),
    {
      about: 'links',
      found: `${read.flatMap(({ addresses }) => addresses).length} outside`,
      faults: onSlides(({ parts }) => parts.filter(part => !files.has(part)).map(part => `${part} is missing in the file`)),
      slideFaults: onSlides(({ addresses }) => addresses.filter(address => !address.startsWith('https://')).map(address => `a link leads to ${address}`)),
    },
    finding('tables', count(tables.length, 'table'), onSlides((slide, index) => {
      const expected = structures[index]?.tables ?? []
      return [
        ...slide.tables.length === expected.length ? [] : [`there are ${slide.tables.length} tables, not ${expected.length}`],
        ...expected.filter(table => !slide.tables.some(found => isSameTable(found, table))).map(({ cells }) => `no table has the cells of the one that begins with "${cells.find(({ text }) => text !== '')?.text}"`),
      ]
    })),
    finding('lists', `${count(lists.length, 'list')}${apart > 0 ? `, and ${apart} with texts side by side, which stay apart` : ''}`, onSlides((slide, index) =>
      (structures[index]?.lists ?? []).filter(list => !slide.boxes.some(box => isSameList(box, list))).map(list => `no text has the items of the list that begins with "${list[0]?.text}"`))),
    proveTexts(read, slides),
    finding('size', size(statSync(path).size)),
  ]
}

function isSameTable({ rows, hasHeaderRow }: ReadSlide['tables'][number], table: SlideTable): boolean {
  const expected = table.rowEdges.slice(1).map((_, row) => table.cells.filter(cell => cell.row === row).map(({ text }) => flat(text)))
  return hasHeaderRow === table.hasHeaderRow && JSON.stringify(rows.map(row => row.map(flat))) === JSON.stringify(expected)
}

/** An item may have several paragraphs, but no paragraph has two items. */
function isSameList(paragraphs: readonly string[], list: SlideList): boolean {
  const starts = (texts: readonly string[]) => texts.map((_, index) => flat(texts.slice(0, index).join('')).length)
  const found = new Set(starts(paragraphs))
  return flat(paragraphs.join('')) === flat(list.map(({ text }) => text).join('')) && starts(list.map(({ text }) => text)).every(start => found.has(start))
}

function proveTexts(read: readonly ReadSlide[], slides: readonly PrintedSlide[]): Finding {
  const texts = slides.flatMap(({ id, pieces }, index) => pieces.map(({ text }) => ({ id, text, slide: flat(read[index]?.text ?? '') })))
  const lost = texts.filter(({ text, slide }) => !slide.includes(flat(text)))
  return finding('text', `${texts.length - lost.length} of ${texts.length} pieces found on their slide`, lost.map(({ id, text }) => `${id}: "${text}" is missing`))
}

function flat(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

/** Runs inside the page, so it uses nothing from outside. */
function readSlides(slides: readonly (readonly [string, string, string])[]) {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
  const all = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)]
  const textOf = (root: Document | Element) => all(root, 'a:p').map(paragraph => all(paragraph, 'a:t').map(({ textContent }) => textContent).join('')).join('\n')
  const place = (box: Element, kind: string) => all(box, 'p:ph').some(place => place.getAttribute('type') === kind)
  return slides.map(([slideXml, relationsXml, notesXml]) => {
    const documents = [slideXml, relationsXml, notesXml].map(parse)
    const [slide = parse(''), relations = parse(''), notes = parse('')] = documents
    const boxIn = (root: Document, kind: string) => all(root, 'p:sp').find(box => place(box, kind))
    const [title, said] = [boxIn(slide, 'title'), boxIn(notes, 'body')]
    const targets = all(relations, 'Relationship').map(relation => ({ target: relation.getAttribute('Target') ?? '', isOutside: relation.getAttribute('TargetMode') === 'External' }))
    return {
      readable: documents.every(document => !document.querySelector('parsererror')),
      title: title ? textOf(title) : '',
      text: `${textOf(slide)}\n${all(slide, 'p:cNvPr').map(about => about.getAttribute('descr') ?? '').join('\n')}`,
      notes: said ? textOf(said) : '',
      // Text equivalents; undefined for what is decorative.
      pictures: all(slide, 'p:pic').map(picture => all(picture, 'adec:decorative').length > 0 ? undefined : all(picture, 'p:cNvPr')[0]?.getAttribute('descr') ?? ''),
      tables: all(slide, 'a:tbl').map(table => ({
        // Merged places are left out.
        rows: all(table, 'a:tr').map(row => all(row, 'a:tc').filter(cell => !cell.hasAttribute('hMerge') && !cell.hasAttribute('vMerge')).map(textOf)),
        hasHeaderRow: all(table, 'a:tblPr').some(about => about.getAttribute('firstRow') === '1'),
      })),
      boxes: all(slide, 'p:sp').map(box => all(box, 'a:p').map(paragraph => all(paragraph, 'a:t').map(({ textContent }) => textContent).join(''))),
      parts: targets.filter(({ isOutside }) => !isOutside).map(({ target }) => new URL(target, 'file:///ppt/slides/').pathname.slice(1)),
      addresses: targets.filter(({ isOutside }) => isOutside).map(({ target }) => target),
    }
  })
}
