import type { Page } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { Transcript } from '../../reading/transcript.ts'
import type { Format, Job, Made } from './job.ts'
import type { PrintedSlide } from './print.ts'
import type { PptxResult } from './slidev-pptx.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolve } from '../../model/lookup.ts'
import { onExit } from '../cli.ts'
import { readTranscript } from '../transcript.ts'
import { flattenDrawings } from './flat-pictures.ts'
import { amendPptx } from './pptx-amend.ts'
import { CANVAS, openPrint, printedSlides, SLIDE } from './print.ts'
import { provePptx } from './proof/pptx.ts'
import { describePictures } from './readable.ts'
import { exportPptx } from './slidev-pptx.ts'

/** The slides for PowerPoint. */
export const pptx: Format = { what: 'the slides for PowerPoint, with notes and editable text', byTalk: true, make }

/** The file embeds no fonts: its texts are laid out in those that every machine has, nearly as wide as ours. */
const FONTS = `
  :root {
    --font-text: Arial, 'Liberation Sans', sans-serif !important;
    --font-display: Arial, 'Liberation Sans', sans-serif !important }
  code { font-family: 'Courier New', 'Liberation Mono', monospace !important }`

async function make({ catalog, url, dark, clicks, browser, contrast }: Job): Promise<Made> {
  const open = await browser()
  const page = await openPrint(open, url, { dark, clicks, scale: 2 })
  // What is only read aloud would stand on the slide.
  await page.locator('.visually-hidden').evaluateAll(all => all.forEach(element => element.remove()))
  await page.evaluate(describePictures)
  await flattenDrawings(page)
  await page.addStyleTag({ content: FONTS })
  await page.evaluate(boxLooseTexts)
  const slides = await printedSlides(page)
  const titles = (await headings(page)).map((heading, index) => heading || resolve('slide', catalog.slides, slides[index]?.id ?? '').title)
  const transcript = await readTranscript()
  const { file, result } = await inTemporaryFolder(path => exportPptx({
    page,
    ...CANVAS,
    slides: slidesOf(catalog, slides, transcript),
    pages: slides.map(({ number }) => number),
    go: async () => {},
  }, path))
  const content = await amendPptx(page, file, { author: catalog.talk.speaker, slides: slides.map(({ id }, index) => ({ id, title: titles[index] ?? '' })) })
  await page.close()
  return {
    ending: `${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}.pptx`,
    content,
    async prove(path) {
      return [...await provePptx(open, path, { slides, transcript, titles }), await contrast()]
    },
    remarks: remarks(result),
  }
}

/**
 * A text beside an element in a flex box or a grid is laid out as a box of its own, but Slidev finds
 * only elements: it becomes one. Runs inside the page, so it uses nothing from outside.
 */
function boxLooseTexts(): void {
  for (const element of document.querySelectorAll('.print-slide-container *')) {
    if (element.childElementCount === 0 || !/flex|grid/.test(getComputedStyle(element).display))
      continue
    for (const node of [...element.childNodes].filter(node => node instanceof Text && node.data.trim() !== '')) {
      const box = document.createElement('span')
      node.replaceWith(box)
      box.append(node)
    }
  }
}

/** What each slide shows as its heading; nothing if it has none. */
function headings(page: Page): Promise<string[]> {
  return page.locator(SLIDE).evaluateAll(slides => slides.map(slide => slide.querySelector('h1')?.textContent.trim() ?? ''))
}

/** The deck as Slidev knows it: what the file says about itself stands on the first slide. */
function slidesOf({ slides, talk }: Catalog, printed: readonly PrintedSlide[], transcript: Transcript) {
  return [...new Map(printed.map(slide => [slide.number, slide])).values()].map(({ id }, index) => ({
    title: index === 0 ? talk.title : resolve('slide', slides, id).title,
    note: (transcript[id] ?? []).join('\n\n'),
    frontmatter: { author: talk.speaker, info: talk.description },
  }))
}

/** Slidev writes to a file of its own. */
async function inTemporaryFolder(write: (path: string) => Promise<PptxResult>): Promise<{ file: Uint8Array, result: PptxResult }> {
  const folder = mkdtempSync(join(tmpdir(), 'five-levels-pptx-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const forget = onExit(remove)
  try {
    const path = join(folder, 'deck.pptx')
    const result = await write(path)
    return { file: readFileSync(path), result }
  }
  finally {
    remove()
    forget()
  }
}

function remarks({ fallbackSlides, imagesDropped, rastersFailed }: PptxResult): string[] {
  return [
    'Text can be edited. Diagrams and icons are pictures with a text equivalent; tables and lists are text boxes; clicks are not animated.',
    'Texts are set in Arial, which every machine has: the deck\'s own fonts cannot be embedded.',
    ...fallbackSlides.map(({ no, reason }) => `Slide ${no} is one picture: ${reason}.`),
    ...(imagesDropped + rastersFailed > 0 ? [`${imagesDropped + rastersFailed} pictures are missing.`] : []),
  ]
}
