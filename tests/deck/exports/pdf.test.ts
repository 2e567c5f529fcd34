import type { PdfFacts, Tag } from '../../../toolkit/export/proof/pdf-facts.ts'
import type { Exported } from './make.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { resolveLevel } from '../../../model/levels.ts'
import { toolsJoiningAt, toolsNamedAt } from '../../../model/tools.ts'
import { find } from '../../../toolkit/deck/lookup.ts'
import { readPdf } from '../../../toolkit/export/proof/pdf-facts.ts'
import { ask } from '../../../toolkit/export/proof/tools.ts'
import { faultsOf, makeExport } from './make.ts'

let slides: Exported
let facts: PdfFacts
let pages: ReadonlyMap<string, readonly Tag[]>

beforeAll(async () => {
  slides = await makeExport('pdf')
  facts = await readPdf(slides.path)
  pages = new Map(printed(facts).map((id, index) => [id, facts.pages[index]?.tags ?? []]))
}, 180_000)

/** The slides on the pages, by the titles of the outline. */
function printed({ outline }: PdfFacts): string[] {
  return deck.slides.filter(({ title }) => outline.some(entry => entry.title === title)).map(({ id }) => id)
}

/** What a screen reader meets on a page: tags that mean something, one line each. */
function readAloud(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ role, alt, text, kids }) => {
    const said = (alt ?? text).replace(/\s+/g, ' ').trim()
    const line = alt !== undefined || /^(?:H\d|P|LI|TH|TD)$/.test(role) ? [`${role}: ${said}`] : []
    return line.length > 0 ? line : readAloud(kids)
  })
}

it('is what it has to be', async () => {
  expect(await faultsOf(slides)).toEqual([])
})

describe('reads in the right order', () => {
  it('a table, row by row', () => {
    const [facet] = deck.facets
    const lines = readAloud(pages.get('step-1-2') ?? [])
    expect(lines.slice(0, 7)).toEqual([
      `H1: ${find(deck.slides, 'step-1-2')?.title}`,
      'TD: ',
      ...deck.levels.slice(0, 2).map(({ rank, title }) => `TH: ${rank} ${title}`),
      `TH: ${facet?.label}`,
      ...deck.levels.slice(0, 2).map(({ facets }) => `TD: ${facet && facets[facet.id]?.text}`),
    ])
  })

  it('two sides, and what follows from them', () => {
    const lines = readAloud(pages.get('gap') ?? [])
    expect(lines.map(line => line.replace(/:.*/, ''))).toEqual(['H1', 'H2', 'P', 'P', 'H2', 'P', 'P', 'P'])
    expect(lines.at(-1)).toBe('P: An entry-level project is not enough for an entry-level job.')
  })

  it('a level, with the numeral that is only drawn', () => {
    const lines = readAloud(pages.get('card-3') ?? [])
    // PDF.js drops the space that Poppler reads below.
    const level = resolveLevel(deck, 'l3')
    expect(lines[0]?.replace(/: ?(?=[^:]*$)/, ': ')).toBe(`H1: Level ${level.rank}: ${level.title}`)
    expect(lines.slice(1, 3)).toEqual([`P: ${level.promise}`, 'P: Asked for by'])
    expect(lines[4]).toBe(`LI: Data ${level.facets.data?.text}`)
    expect(lines.at(-1)).toBe(`LI: ${[...toolsJoiningAt(deck, 'l3').map(({ name }) => name), ...toolsNamedAt(deck, 'l3').map(({ tool, remark }) => `${tool.name} ${remark}`)].at(-1)}`)
  })

  it('a diagram, as its text equivalent', () => {
    const [heading, figure = ''] = readAloud(pages.get('ladder') ?? [])
    expect(heading).toBe('H1: Five levels, five promises')
    expect(figure).toMatch(/^Figure: The levels as a staircase, and what changes at each step\. Level 1/)
  })

  it('lists under their headings', () => {
    expect(readAloud(pages.get('production') ?? []).map(line => line.replace(/:.*/, ''))).toEqual(['H1', 'H2', 'LI', 'LI', 'LI', 'LI', 'H2', 'LI', 'LI', 'LI'])
  })

  it('terms with their definitions', () => {
    const lines = readAloud(pages.get('glossary-1') ?? [])
    expect(lines[0]).toBe('H1: The words of level 1')
    expect(lines[1]).toMatch(/^LI: Exploratory data analysis \(EDA\) Looking at a dataset/)
  })
})

describe('a file with some of the slides', () => {
  /** Among them a diagram, links from one to another, and a table. */
  let some: Exported
  let ids: readonly string[]
  let before: readonly string[]
  beforeAll(async () => {
    some = await makeExport('pdf', { range: '1-8,16-21' })
    ids = printed(await readPdf(some.path))
    before = await faultsOf(some)
  }, 180_000)

  it('reads in the same order for Poppler', async () => {
    const answer = await ask('pdfinfo', ['-struct-text', some.path])
    if (!answer)
      return
    const spoken = answer.out.replace(/\s+/g, ' ')
    const order = ['H1 (block) "Level 3: " "Service"', '"A result other people can use."', '"Data"', '"MLflow"']
    let from = 0
    for (const text of order) {
      const place = spoken.indexOf(text, from)
      expect(place, `${text} after ${from}`).toBeGreaterThan(-1)
      from = place
    }
  })

  it.each<{ doctored: string, fault: string | RegExp, doctor: (document: PDFDocument, ids: readonly string[]) => void }>([
    { doctored: 'the language is gone', fault: 'says: the language is "", not "en"', doctor: ({ catalog }) => catalog.delete(PDFName.of('Lang')) },
    { doctored: 'a page is missing', fault: /^pages: there should be \d+$/, doctor: document => document.removePage(5) },
    { doctored: 'the title is another one', fault: `says: the title is "x", not "${deck.talk.title}"`, doctor: document => document.setTitle('x') },
    { doctored: 'the tags are gone', fault: 'tags: page 1 has no tags', doctor: ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')) },
    { doctored: 'the outline is gone', fault: /^outline: there should be \d+$/, doctor: ({ catalog }) => catalog.delete(PDFName.of('Outlines')) },
    { doctored: 'links lead nowhere', fault: /^links: page \d+: a link leads nowhere$/, doctor: ({ catalog }) => catalog.delete(PDFName.of('Dests')) },
    { doctored: 'a figure has lost its text', fault: /^figures: page \d+: a figure has no text equivalent$/, doctor: withoutAlternatives },
    { doctored: 'a page is empty', fault: /^text: card-3: "Service" is missing$/, doctor: (document, ids) => empty(document, ids.indexOf('card-3')) },
    { doctored: 'it is too large', fault: 'size: at most 1.5 MB is allowed', doctor: document => void document.context.register(document.context.stream(new Uint8Array(1_500_000))) },
  ])('fails its proof when $doctored', async ({ fault, doctor }) => {
    const document = await PDFDocument.load(readFileSync(some.path), { updateMetadata: false })
    doctor(document, ids)
    const other = `${some.path}.doctored`
    writeFileSync(other, await document.save())
    const isMeant = (found: string): boolean => typeof fault === 'string' ? found === fault : fault.test(found)
    expect(before.find(isMeant)).toBeUndefined()
    expect((await faultsOf(some, other)).find(isMeant)).toBeDefined()
  })
})

function withoutAlternatives({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict)
      object.delete(PDFName.of('Alt'))
  }
}

function empty(document: PDFDocument, page: number): void {
  const { node } = document.getPage(page)
  const content = node.get(PDFName.of('Contents'))
  if (content instanceof PDFRef)
    document.context.assign(content, document.context.flateStream(''))
}

it('says nothing else in the dark', async () => {
  const dark = await makeExport('pdf', { dark: true })
  expect(await faultsOf(dark)).toEqual([])
  expect((await readPdf(dark.path)).pages.map(({ text }) => text)).toEqual(facts.pages.map(({ text }) => text))
}, 180_000)
