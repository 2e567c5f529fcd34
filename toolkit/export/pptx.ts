import type { Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import type { PptxResult } from '../slidev/pptx.ts'
import type { ExportContext, Format, Output } from './format.ts'
import type { PrintedSlide } from './print.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolve } from '../deck/lookup.ts'
import { slidesIn } from '../deck/talks.ts'
import { lineOf } from '../deck/transcript.ts'
import { inTemporaryFolder } from '../shell/temporary.ts'
import { PRINTED_SLIDE } from '../slidev/names.ts'
import { exportPptx } from '../slidev/pptx.ts'
import { flattenDrawings } from './flat-pictures.ts'
import { amendPptx } from './pptx-amend.ts'
import { canvasOf, missingPictures, openPrint, printedSlides, READ_ALOUD } from './print.ts'
import { provePptx } from './proof/pptx.ts'
import { describePictures } from './readable.ts'
import { readStructures } from './slide-structure.ts'

/** The slides for PowerPoint. */
export const pptx: Format = { what: 'the slides for PowerPoint, with notes and editable text', ofSlides: true, make }

/** The file embeds no fonts: its texts are laid out in fonts that every machine has. */
const FONTS = `
  ${PRINTED_SLIDE} * { font-family: Arial, 'Liberation Sans', sans-serif !important }
  ${PRINTED_SLIDE} :is(code, pre, code *, pre *) { font-family: 'Courier New', 'Liberation Mono', monospace !important }`

async function make({ deck, transcript, talk, url, dark, clicks, browser }: ExportContext): Promise<Output> {
  const open = await browser()
  const page = await openPrint(open, url, { dark, clicks, scale: 2, slides: slidesIn(deck, talk.id) })
  const missing = await missingPictures(page)
  // Texts that are only read aloud would be visible.
  await page.locator(READ_ALOUD).evaluateAll(all => all.forEach(element => element.remove()))
  await page.evaluate(describePictures)
  await flattenDrawings(page)
  await page.addStyleTag({ content: FONTS })
  await page.evaluate(boxLooseTexts, PRINTED_SLIDE)
  const slides = await printedSlides(page)
  const titles = (await headings(page)).map((heading, index) => heading || resolve('slide', deck.slides, slides[index]?.id ?? '').title)
  const structures = await readStructures(page)
  const canvas = await canvasOf(page)
  const { file, result } = await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'deck.pptx')
    const result = await exportPptx({ page, ...canvas, slides: slidesOf(deck, slides, transcript), pages: slides.map(({ number }) => number), go: async () => {} }, path)
    return { file: readFileSync(path), result }
  })
  const content = await amendPptx(page, file, { author: deck.author, slides: slides.map(({ id }, index) => ({ id, title: titles[index] ?? '', structure: structures[index] ?? { tables: [], lists: [], apart: 0 } })) })
  await page.close()
  return {
    ending: `${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}.pptx`,
    content,
    prove: path => provePptx(open, path, { slides, transcript, titles, structures }),
    remarks: [...remarks(result), ...missing],
  }
}

/**
 * Wraps every text beside an element in a flex box or a grid: it is laid out as a box of its own, but Slidev's export
 * finds only elements. Runs inside the page, so it uses nothing from outside.
 */
function boxLooseTexts(slide: string): void {
  for (const element of document.querySelectorAll(`${slide} *`)) {
    if (element.childElementCount === 0 || !/flex|grid/.test(getComputedStyle(element).display))
      continue
    for (const node of [...element.childNodes].filter(node => node instanceof Text && node.data.trim() !== '')) {
      const box = document.createElement('span')
      node.replaceWith(box)
      box.append(node)
    }
  }
}

/** Reads what each slide shows as its heading; empty for one without. */
function headings(page: Page): Promise<string[]> {
  return page.locator(PRINTED_SLIDE).evaluateAll(slides => slides.map(slide => slide.querySelector('h1, h2, h3')?.textContent.trim() ?? ''))
}

/** Describes the slides for Slidev's export, which takes the metadata of the file from the first one. */
function slidesOf({ title, author, description, slides }: Deck, printed: readonly PrintedSlide[], transcript: Transcript) {
  return [...new Map(printed.map(slide => [slide.number, slide])).values()].map(({ id }, index) => ({
    title: index === 0 ? title : resolve('slide', slides, id).title,
    note: (transcript[id] ?? []).map(lineOf).join('\n\n'),
    frontmatter: { author, info: description },
  }))
}

function remarks({ fallbackSlides, imagesDropped, rastersFailed }: PptxResult): string[] {
  return [
    'Text can be edited. Tables are tables, and lists are lists unless their texts stand side by side. Diagrams and icons are pictures with a text equivalent; clicks are not animated.',
    'Texts are set in Arial, which every machine has: the deck\'s own fonts cannot be embedded.',
    ...fallbackSlides.map(({ no, reason }) => `Slide ${no} is one picture: ${reason}.`),
    ...(imagesDropped + rastersFailed > 0 ? [`${imagesDropped + rastersFailed} pictures are missing.`] : []),
  ]
}
