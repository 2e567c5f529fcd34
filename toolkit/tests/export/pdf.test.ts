import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../export/pdf.ts'

const told = { title: 'A talk “with” Ünïcode', author: 'Ada', subject: 'What it is about', keywords: ['one', 'two'], language: 'en' }
const bookmarks = [
  { title: 'Opening', page: 0, children: [{ title: 'Title', page: 0 }, { title: 'Why? 🙂', page: 1 }] },
  { title: 'Close', page: 2 },
]

/** A PDF of three pages whose only anchor leads to the wrong one. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setProducer('A printer')
  const pages = [document.addPage(), document.addPage(), document.addPage()]
  const wrong = pages[2]
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ 'slide-why': [wrong?.ref ?? null, 'XYZ', 0, 540, null] }))
  return document.save()
}

async function finished(): Promise<PDFDocument> {
  return PDFDocument.load(await finishPdf(await printed(), told, { bookmarks, anchors: [{ name: 'slide-why', title: 'Why?', page: 1 }] }), { updateMetadata: false })
}

it('tells title, author, subject, keywords and language', async () => {
  const document = await finished()
  expect([document.getTitle(), document.getAuthor(), document.getSubject(), document.getKeywords()])
    .toEqual([told.title, told.author, told.subject, 'one, two'])
  expect([document.getProducer(), document.getCreator()]).toEqual(['A printer', 'Slidev'])
  expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('en')
  expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
})

it('has links lead to the page of their slide', async () => {
  const document = await finished()
  const anchor = document.catalog.lookup(PDFName.of('Dests'), PDFDict).lookup(PDFName.of('slide-why'), PDFArray)
  expect(anchor.get(0)).toBe(document.getPage(1).ref)
})

describe('the outline', () => {
  it('has one entry per bookmark, in order and nested', async () => {
    const document = await finished()
    const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    expect(entries(document, root)).toEqual([
      { title: 'Opening', page: 0, children: [{ title: 'Title', page: 0, children: [] }, { title: 'Why? 🙂', page: 1, children: [] }] },
      { title: 'Close', page: 2, children: [] },
    ])
    expect(root.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(4)
  })

  it('misses the page of a bookmark that leads nowhere', async () => {
    await expect(finishPdf(await printed(), told, { bookmarks: [{ title: 'Lost', page: 3 }], anchors: [] })).rejects.toThrow()
  })
})

interface Entry {
  readonly title: string
  readonly page: number
  readonly children: readonly Entry[]
}

function entries(document: PDFDocument, parent: PDFDict): Entry[] {
  const found: Entry[] = []
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (entry) {
    const target = entry.lookup(PDFName.of('Dest'), PDFArray).get(0)
    found.push({
      title: entry.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      page: document.getPages().findIndex(({ ref }) => ref === target),
      children: entries(document, entry),
    })
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return found
}
