import type { Exported } from './make.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readZip } from '../../../toolkit/export/proof/zip.ts'
import { faultsOf, makeExport } from './make.ts'

let exported: Exported

beforeAll(async () => {
  exported = await makeExport('pptx', { id: '5' })
}, 300_000)

it('is what it has to be, and says what cannot be edited', async () => {
  expect(await faultsOf(exported)).toEqual([])
  expect(exported.made.remarks?.join('\n')).toContain('Diagrams and icons are pictures')
})

it('never leads to this machine', async () => {
  const files = await readZip(exported.path)
  expect([...files.values()].filter(content => content.includes('localhost'))).toEqual([])
})

describe('fails its proof', () => {
  let some: Exported
  beforeAll(async () => {
    some = await makeExport('pptx', { range: '1-3' })
  }, 180_000)

  it.each([
    { doctored: 'notes are lost', file: 'ppt/notesSlides/notesSlide2.xml', change: (xml: string) => xml.replace(/<a:t>[^<]{20,}/, '<a:t>'), fault: 'notes: slide 2: the notes are not those of the deck' },
    { doctored: 'a title is lost', file: 'ppt/slides/slide2.xml', change: (xml: string) => xml.replace('type="title"', 'type="body"'), fault: /^titles: slide 2: the title is ""/ },
    { doctored: 'a picture is mute', file: 'ppt/slides/slide3.xml', change: (xml: string) => xml.replace(/descr="[^"]{20,}"/, 'descr=""'), fault: 'pictures: slide 3: a picture has no text equivalent' },
    { doctored: 'a slide is broken', file: 'ppt/slides/slide2.xml', change: (xml: string) => xml.replace('</p:sld>', ''), fault: 'slides: slide 2: is not well-formed' },
  ])('when $doctored', async ({ file, change, fault }) => {
    const files = unzipSync(readFileSync(some.path))
    const xml = strFromU8(files[file] ?? new Uint8Array())
    expect(change(xml)).not.toBe(xml)
    const other = `${some.path}.doctored`
    writeFileSync(other, zipSync({ ...files, [file]: strToU8(change(xml)) }))
    expect(await faultsOf(some, other)).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
  })
})
