import type { Browser } from 'playwright-chromium'
import type { PrintedSlide } from '../../export/print.ts'
import type { SlideStructure } from '../../export/slide-structure.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { amendPptx } from '../../export/pptx-amend.ts'
import { provePptx } from '../../export/proof/pptx.ts'
import { readStructures } from '../../export/slide-structure.ts'
import { launchBrowser } from '../../shell/browser.ts'
import { exportPptx } from '../../slidev/pptx.ts'

const SLIDE = `
  <style>body { margin: 0; font: 20px/1.4 Arial, 'Liberation Sans', sans-serif } table { border-spacing: 0 } td, th { padding: 8px; border-bottom: 1px solid #999; text-align: left }</style>
  <div class="print-slide-container" id="1-1" style="position: relative; width: 1280px; height: 720px">
    <h1>Tea</h1>
    <table><tr><th>Kind</th><th>Minutes</th></tr><tr><th>Green</th><td style="background: #cfc">2 to 3</td></tr><tr><th colspan="2">All of them <em>hot</em></th></tr></table>
    <ul><li>Warm the pot</li><li style="width: 120px">Count the minutes of each</li></ul>
    <ol><li>Boil</li><li>Pour</li></ol>
    <ul style="display: flex"><li>Black</li><li>White</li></ul>
  </div>`

let browser: Browser
let structures: SlideStructure[]
const folder = mkdtempSync(join(tmpdir(), 'toolkit-pptx-'))
const path = join(folder, 'tea.pptx')
const slides: PrintedSlide[] = [{ id: 'tea', number: 1, clicks: 0, pieces: ['Warm the pot', 'All of them', 'hot'].map(text => ({ text, isCut: false })) }]
const slideXml = (file: string) => strFromU8(unzipSync(readFileSync(file))['ppt/slides/slide1.xml'] ?? new Uint8Array())

async function faults(file: string): Promise<string[]> {
  const findings = await provePptx(browser, file, { slides, transcript: {}, titles: ['Tea'], structures })
  return findings.flatMap(({ about, faults }) => faults.map(fault => `${about}: ${fault}`))
}

beforeAll(async () => {
  browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent(SLIDE)
  structures = await readStructures(page)
  await exportPptx({ page, width: 1280, height: 720, slides: [{ title: 'Tea', note: '', frontmatter: {} }], pages: [1], go: async () => {} }, path)
  writeFileSync(path, await amendPptx(page, readFileSync(path), { author: 'Nobody', slides: [{ id: 'tea', title: 'Tea', structure: structures[0] ?? { tables: [], lists: [], apart: 0 } }] }))
}, 60_000)

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

it('makes a table of a table, and lists of lists whose items stand one below another', async () => {
  expect(await faults(path)).toEqual([])
  expect(structures.map(({ tables, lists, apart }) => [tables.length, lists.length, apart])).toEqual([[1, 2, 1]])
  const xml = slideXml(path)
  expect(xml).toContain('firstRow="1" firstCol="1"')
  expect(xml).toContain('gridSpan="2"')
  expect(xml).toContain('<a:srgbClr val="CCFFCC"/></a:solidFill></a:tcPr>')
  expect(xml).not.toContain('startAt')
  expect([xml.split('<a:buChar char="•"/>').length, xml.split('<a:buAutoNum type="arabicPeriod"').length]).toEqual([3, 3])
})

it.each([
  { doctored: 'a cell is lost', change: (xml: string) => xml.replace('2 to 3', ''), fault: 'tables: slide 1: no table has the cells of the one that begins with "Kind"' },
  { doctored: 'the header is lost', change: (xml: string) => xml.replace(' firstRow="1"', ''), fault: 'tables: slide 1: no table has the cells of the one that begins with "Kind"' },
  { doctored: 'items run together', change: (xml: string) => xml.replace(/Boil(.*?)<\/a:p><a:p>/, 'Boil$1'), fault: 'lists: slide 1: no text has the items of the list that begins with "Boil"' },
])('fails its proof when $doctored', async ({ change, fault }) => {
  const xml = slideXml(path)
  expect(change(xml)).not.toBe(xml)
  const other = `${path}.doctored`
  writeFileSync(other, zipSync({ ...unzipSync(readFileSync(path)), 'ppt/slides/slide1.xml': strToU8(change(xml)) }))
  expect(await faults(other)).toContain(fault)
})
