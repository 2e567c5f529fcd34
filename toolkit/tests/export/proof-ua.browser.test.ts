import type { PDFObject } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../export/pdf.ts'
import { proveFonts } from '../../export/proof/fonts.ts'
import { readUa } from '../../export/proof/ua/pdf.ts'
import { proveUa, UA_RULES } from '../../export/proof/ua/prove-ua.ts'
import { describePictures, makeReadable } from '../../export/readable.ts'
import { launchBrowser } from '../../shell/browser.ts'

const PAGE = `<!doctype html><html lang="en"><title>A page</title><style>body { font-family: 'DejaVu Sans', sans-serif }</style>
<h1>A page</h1>
<p>German: <span lang="de">Guten Tag</span>, <strong>strong</strong>, <a href="https://example.org/">elsewhere</a>, <a href="#below">below</a></p>
<table><caption>Tools</caption>
  <tr><td></td><th>First</th><th>Second</th></tr>
  <tr><th rowspan="2">One</th><td>1</td><td></td></tr>
  <tr><td colspan="2">both</td></tr></table>
<ol><li>one</li><li>two</li></ol>
<dl role="list"><dt>Term</dt><dd>What it means</dd></dl>
<svg role="img" aria-label="A box" width="20" height="20"><rect width="20" height="20" style="opacity: .5" /></svg>
<aside>Beside <ruby>漢<rt>kan</rt></ruby></aside>
<input type="checkbox"><button>Press</button>
<h2 id="below" style="break-before: page">Below</h2><p style="background: #eee">The end</p></html>`

const DESCRIPTION = { title: 'A page & more', author: 'Łukasz', subject: 'About', keywords: ['a', 'b'], language: 'en' }

let file: Uint8Array
let poor: Uint8Array

beforeAll(async () => {
  const browser = await launchBrowser()
  const print = async (html: string) => {
    const page = await browser.newPage()
    await page.setContent(html)
    await page.evaluate(describePictures)
    await page.evaluate(makeReadable)
    return finishPdf(await page.pdf({ tagged: true, outline: true, printBackground: true }), DESCRIPTION, { anchors: [{ name: 'below', title: 'Below' }] })
  }
  file = await print(PAGE)
  poor = await print(PAGE.replace(' aria-label="A box"', ''))
  await browser.close()
})

it('keeps every rule', async () => {
  const { faults, slideFaults } = proveUa(await readUa(file))
  expect([faults, slideFaults]).toEqual([[], []])
})

it('claims nothing for a page that lacks what only its author knows', async () => {
  const { faults, slideFaults } = proveUa(await readUa(poor))
  expect(faults).toEqual([])
  expect(slideFaults).toEqual(['06-002 the file: the metadata do not say PDF/UA-1', '13-004 Figure on page 1: a figure has no text equivalent'])
})

type Doctor = (document: PDFDocument) => void

const name = (text: string) => PDFName.of(text)
const isOf = (kind: string, type: string) => (object: PDFObject) => object instanceof PDFDict && object.get(name(kind)) === name(type)

/** A dictionary of the file that says this about itself. */
function find({ context }: PDFDocument, kind: string, type: string): PDFDict {
  const object = context.enumerateIndirectObjects().map(([, object]) => object).find(isOf(kind, type))
  if (!(object instanceof PDFDict))
    throw new TypeError(`Nothing here is of ${kind} ${type}.`)
  return object
}

function set(kind: string, type: string, key: string, value: string | number): Doctor {
  return document =>
    find(document, kind, type).set(name(key), typeof value === 'string' && value.startsWith('(') ? PDFString.of(value.slice(1, -1)) : typeof value === 'string' ? name(value) : PDFNumber.of(value))
}
const drop = (kind: string, type: string, key: string): Doctor => document => void find(document, kind, type).delete(name(key))

/** Puts something else into the content of the first page, or into another stream. */
function rewrite(document: PDFDocument, dict: PDFDict, key: string, change: (content: string) => string): void {
  const [ref, stream] = [dict.get(name(key)), dict.lookup(name(key))]
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream))
    throw new TypeError(`${key} is no stream`)
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  expect(change(content)).not.toBe(content)
  document.context.assign(ref, document.context.stream(Buffer.from(change(content), 'latin1'), { ...key === 'Metadata' && { Type: 'Metadata', Subtype: 'XML' } }))
}

const content = (change: (content: string) => string): Doctor => document => rewrite(document, document.getPage(0).node, 'Contents', change)
const meanings = (change: (content: string) => string): Doctor => document => rewrite(document, find(document, 'Subtype', 'Type0'), 'ToUnicode', change)
const metadata = (change: (content: string) => string): Doctor => document => rewrite(document, document.catalog, 'Metadata', change)
function catalog(key: string, value: (document: PDFDocument) => PDFObject | undefined): Doctor {
  return (document) => {
    const object = value(document)
    if (object)
      document.catalog.set(name(key), object)
    else
      document.catalog.delete(name(key))
  }
}

const inner = (document: PDFDocument) => find(document, 'Subtype', 'CIDFontType2')
const MARK = /\/\w+ <<\/MCID (\d+) >>BDC\n/

/** Draws a shared part twice. */
function part(draw: string, dict: Record<string, string | number>, body: string): Doctor {
  return (document) => {
    const { context } = document
    const { node } = document.getPage(0)
    const form = context.register(context.stream(body, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], ...dict }))
    node.lookup(name('Resources'), PDFDict).set(name('XObject'), context.obj({ Part: form }))
    rewrite(document, node, 'Contents', text => text + draw)
  }
}

it('finds a font that is not in the file, or is there as a whole', async () => {
  expect(proveFonts(await readUa(file))).toMatchObject({ found: expect.stringMatching(/^\d+ fonts?, embedded subsets$/), faults: [] })
  const document = await PDFDocument.load(file, { updateMetadata: false })
  const font = inner(document)
  font.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'))
  font.set(name('BaseFont'), name('Arial'))
  expect(proveFonts(await readUa(await document.save())).faults).toEqual(['Arial is not embedded', 'Arial is there as a whole'])
})

describe('finds', () => {
  it.each<[string, Doctor]>([
    ['it does not say that it is tagged', catalog('MarkInfo', () => undefined)],
    ['01-007', catalog('MarkInfo', ({ context }) => context.obj({ Marked: true, Suspects: true }))],
    ['06-001', catalog('Metadata', () => undefined)],
    ['06-002', metadata(xml => xml.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
    ['06-003', metadata(xml => xml.replace(/<dc:title>.*<\/dc:title>/, ''))],
    ['07-001', catalog('ViewerPreferences', () => undefined)],
    ['11-001', catalog('Lang', () => undefined)],
    ['what should be a language is none', set('S', 'Span', 'Lang', '(in German)')],
    ['20-001', catalog('OCProperties', ({ context }) => context.obj({ D: {} }))],
    ['21-001', catalog('Names', ({ context }) => context.obj({ EmbeddedFiles: { Names: [] } }))],
    ['25-001', catalog('AcroForm', ({ context }) => context.obj({ Fields: [] }))],
    ['there are no tags', catalog('StructTreeRoot', () => undefined)],
    ['a tag does not say what it stands in', drop('S', 'P', 'P')],
    ['02-001', set('S', 'P', 'S', 'Passage')],
    ['02-004', document => document.catalog.lookup(name('StructTreeRoot'), PDFDict).set(name('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span', Aside: 'Sect', P: 'H1' }))],
    ['09-004', set('S', 'TR', 'S', 'P')],
    ['09-004', set('S', 'TH', 'S', 'P')],
    ['09-005', set('S', 'LI', 'S', 'P')],
    ['09-005', set('S', 'LBody', 'S', 'P')],
    ['09-006', set('S', 'L', 'S', 'TOC')],
    ['09-007', set('S', 'RB', 'S', 'Span')],
    ['09-008', set('S', 'Ruby', 'S', 'Warichu')],
    ['a text stands between the parts of a table or a list', document => find(document, 'S', 'P').set(name('S'), name('L'))],
    ['the rows of a table do not have the same cells', document => void find(document, 'S', 'TR').lookup(name('K'), PDFArray).remove(0)],
    ['13-004', drop('S', 'Figure', 'Alt')],
    ['17-002', (document) => {
      const figure = find(document, 'S', 'Figure')
      figure.delete(name('Alt'))
      figure.set(name('S'), name('Formula'))
    }],
    ['14-002', set('S', 'H1', 'S', 'H2')],
    ['14-002', set('S', 'H2', 'S', 'H3')],
    ['14-006', set('S', 'H2', 'S', 'H')],
    ['15-003', drop('S', 'TH', 'A')],
    ['a field of a form does not say what it is', drop('S', 'Form', 'A')],
    ['19-003', set('S', 'Aside', 'S', 'Note')],
    ['01-003', content(text => text.replace(MARK, sign => `${sign}/Artifact BMC EMC\n`))],
    ['01-004', content(text => `/Artifact BMC\n${text}EMC\n`)],
    ['01-005', content(text => text.replace(MARK, '/P BMC\n'))],
    ['01-005', content(text => `${text}\n0 0 10 10 re\nf\n`)],
    ['a mark does not end, or ends twice', content(text => `${text}\nEMC\n`)],
    ['30-001', part('/Artifact BMC\n/Part Do\nEMC\n', { Ref: 'Other' }, '')],
    ['30-002', part('/Artifact BMC\n/Part Do\n/Part Do\nEMC\n', {}, '/P <</MCID 900 >>BDC\nEMC\n')],
    ['a page does not know the tag of what it shows', document => document.getPage(0).node.set(name('StructParents'), PDFNumber.of(900))],
    ['28-002', set('Subtype', 'Link', 'Subtype', 'Text')],
    ['28-004', drop('Subtype', 'Link', 'Contents')],
    ['28-008', document => void document.getPage(0).node.delete(name('Tabs'))],
    ['28-011', set('S', 'Link', 'S', 'Span')],
    ['28-011', set('Subtype', 'Link', 'StructParent', 900)],
    ['31-012', set('Subtype', 'Type0', 'Subtype', 'TrueType')],
    ['31-001', set('Subtype', 'Type0', 'Encoding', 'UniJIS-UTF16-H')],
    ['31-004', drop('Subtype', 'CIDFontType2', 'CIDToGIDMap')],
    ['31-009', document => void inner(document).lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'))],
    ['31-011', content(text => text.replace(/<[\dA-F]{4}/, '<0000'))],
    ['31-011', content(text => text.replace(/<[\dA-F]{4}/, '<FFF0'))],
    ['31-014', document => inner(document).lookup(name('FontDescriptor'), PDFDict).set(name('CIDSet'), document.context.obj([]))],
    ['31-016', drop('Subtype', 'CIDFontType2', 'W')],
    ['10-001', drop('Subtype', 'Type0', 'ToUnicode')],
    ['31-028', meanings(map => map.replace(/<\w{4}>\n/g, '<0000>\n'))],
  ])('%s', async (condition, doctor) => {
    const document = await PDFDocument.load(file, { updateMetadata: false })
    doctor(document)
    const { faults, slideFaults = [] } = proveUa(await readUa(await document.save()))
    const rule = UA_RULES.find(({ conditions, fault }) => conditions.includes(condition) || fault === condition)
    const found = [...faults, ...slideFaults].find(fault => fault.endsWith(`: ${rule?.fault}`))
    expect(found, [...faults, ...slideFaults].join('\n')).toBeDefined()
  })

  it('26-001', async () => {
    const document = await PDFDocument.load(file, { updateMetadata: false })
    document.encrypt({ ownerPassword: 'secret', permissions: {} })
    const { faults } = proveUa(await readUa(await document.save()))
    expect(faults).toContain('26-001 the file: it is locked')
  })

  it('another version of PDF', async () => {
    const other = Buffer.from(file)
    other.write('%PDF-2.0', 'latin1')
    expect(proveUa(await readUa(other)).faults).toContain('the file: it is not a PDF 1.0 to 1.7')
  })
})

it('has a rule for every condition that is listed, and lists every one that has a rule', () => {
  const list = readFileSync(new URL('../../export/PDF-UA.md', import.meta.url), 'utf8')
  const listed = [...list.matchAll(/^\| (\d\d-\d{3}) \|/gm)].map(([, condition]) => condition)
  expect(listed).toHaveLength(87)
  expect([...new Set(UA_RULES.flatMap(({ conditions }) => conditions))].toSorted()).toEqual(listed)
})
