import type { ExportContext, Format, Output } from './format.ts'
import { slidesIn } from '../deck/talks.ts'
import { PRINTED_SLIDE } from '../slidev/names.ts'
import { canvasOf, missingPictures, openPrint, printedSlides } from './print.ts'
import { provePictures } from './proof/png.ts'

/** Pixels of a picture per pixel of the slide. */
const SCALE = 2

/** One picture of each slide. */
export const png: Format = { what: 'a picture of each slide, at twice its size', ofSlides: true, make }

async function make({ deck, talk, url, dark, clicks, browser }: ExportContext): Promise<Output> {
  const page = await openPrint(await browser(), url, { dark, clicks, scale: SCALE, slides: slidesIn(deck, talk.id) })
  const remarks = await missingPictures(page)
  const slides = await printedSlides(page)
  const { width, height } = await canvasOf(page)
  const pictures: Record<string, Uint8Array> = {}
  for (const [index, slide] of slides.entries()) {
    const name = `${String(slide.number).padStart(2, '0')}-${slide.id}${clicks ? `-${slide.clicks}` : ''}.png`
    pictures[name] = await page.locator(PRINTED_SLIDE).nth(index).screenshot({ animations: 'disabled' })
  }
  await page.close()
  const size = { width: width * SCALE, height: height * SCALE }
  return {
    remarks,
    ending: `-png${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}`,
    content: pictures,
    prove: async path => provePictures(path, Object.keys(pictures), size),
  }
}
