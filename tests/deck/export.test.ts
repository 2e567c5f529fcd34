import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { beforeAll, expect, inject, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesPdf } from '../../scripts/slides-pdf.ts'

let printed: Awaited<ReturnType<typeof slidesPdf>>
let document: PDFDocument

beforeAll(async () => {
  printed = await slidesPdf(deck, inject('deckUrl'), false)
  document = await PDFDocument.load(printed.pdf)
})

it('has one page per slide, in order, and no other', () => {
  expect(printed.slides).toEqual(deck.slides.map(({ id }) => id))
  expect(document.getPageCount()).toBe(deck.slides.length)
})

it('has pages of the size of a slide', () => {
  expect(new Set(document.getPages().map(page => `${page.getWidth()} x ${page.getHeight()}`))).toEqual(new Set(['960 x 540']))
})

it('is tagged and names its language', () => {
  expect(document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined()
  expect(String(document.catalog.get(PDFName.of('Lang')))).toMatch(/^\(en/)
})

it('links to its own pages and to the sources, never to this machine', () => {
  const anchors = document.catalog.lookup(PDFName.of('Dests'), PDFDict).keys().map(name => name.decodeText())
  const targets = document.getPages().flatMap(page => links(page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)))
  const inside = targets.filter(target => target.startsWith('slide-'))
  expect(inside.length).toBeGreaterThan(0)
  expect(inside.filter(target => !anchors.includes(target))).toEqual([])
  expect(targets.filter(target => !target.startsWith('slide-') && !target.startsWith('https://'))).toEqual([])
})

function links(annotations: PDFArray | undefined): string[] {
  return annotations?.asArray().map((_, index) => {
    const annotation = annotations.lookup(index, PDFDict)
    const anchor = annotation.lookupMaybe(PDFName.of('Dest'), PDFName)
    return anchor?.decodeText() ?? annotation.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).decodeText()
  }) ?? []
}
