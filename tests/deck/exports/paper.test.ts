import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../toolkit/export/proof/pdf-facts.ts'
import { faultsOf, makeExport } from './make.ts'

const POINTS = { a4: '595 x 842', letter: '612 x 792' } as const

/** Every slide on one paper, and some on the other: what stands on a sheet is the same. */
const RANGE = { a4: undefined, letter: '1-8' } as const

async function sizesOf(path: string): Promise<string[]> {
  const document = await PDFDocument.load(readFileSync(path))
  return [...new Set(document.getPages().map(page => `${Math.round(page.getWidth())} x ${Math.round(page.getHeight())}`))]
}

describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
  it('the handout has a sheet per slide, with picture, notes and sources', { timeout: 180_000 }, async () => {
    const handout = await makeExport('handout', { paper, id: '5', range: RANGE[paper] })
    expect(await faultsOf(handout)).toEqual([])
    expect(await sizesOf(handout.path)).toEqual([POINTS[paper]])
    const { pages, outline } = await readPdf(handout.path)
    const gap = pages[outline.find(({ title }) => title === 'A good notebook, and still no reply')?.page ?? -1]
    expect(gap?.text).toMatch(/What we send[\s\S]*What is said[\s\S]*Somebody[\s\S]*Sources[\s\S]*Summary, takeaways/)
    expect(gap?.tags.length).toBeGreaterThan(0)
  })

  it('the reading page is whole', { timeout: 180_000 }, async () => {
    const read = await makeExport('read', { paper })
    expect(await faultsOf(read)).toEqual([])
    expect(await sizesOf(read.path)).toEqual([POINTS[paper]])
  })
})
