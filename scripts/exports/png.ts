import type { Format, Job, Made } from './job.ts'
import { CANVAS, openPrint, printedSlides, SLIDE } from './print.ts'
import { provePictures } from './proof/png.ts'

/** Pixels of a picture per pixel of the slide. */
const SCALE = 2

/** One picture of each slide. */
export const png: Format = { what: `a picture of each slide, ${CANVAS.width * SCALE} pixels wide`, byTalk: true, make }

async function make({ url, dark, clicks, browser, contrast }: Job): Promise<Made> {
  const page = await openPrint(await browser(), url, { dark, clicks, scale: SCALE })
  const slides = await printedSlides(page)
  const pictures: Record<string, Uint8Array> = {}
  for (const [index, slide] of slides.entries()) {
    const name = `${String(slide.number).padStart(2, '0')}-${slide.id}${clicks ? `-${slide.clicks}` : ''}.png`
    pictures[name] = await page.locator(SLIDE).nth(index).screenshot({ animations: 'disabled' })
  }
  await page.close()
  const size = { width: CANVAS.width * SCALE, height: CANVAS.height * SCALE }
  return {
    ending: `-png${dark ? '-dark' : ''}${clicks ? '-clicks' : ''}`,
    content: pictures,
    async prove(path) {
      return [...provePictures(path, Object.keys(pictures), size), await contrast()]
    },
  }
}
