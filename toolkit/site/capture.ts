import type { BrowserContext, Page } from 'playwright-chromium'
import type { Places, Snapshot } from './snapshot.ts'
import { DIAGRAM, SLIDE_CONTENT, SLIDE_SCALE, SLIDESHOW } from '../slidev/names.ts'
import { DRAWN, KEPT, LAYER } from './marks.ts'
import { isDrawn, neverIdle, readSnapshot } from './snapshot.ts'

/** Two pages at once keep a small machine busy. */
const PAGES = 2

const PLACES: Places = { content: SLIDE_CONTENT, slideshow: SLIDESHOW, scale: SLIDE_SCALE, kept: KEPT, layer: LAYER }

/** Reads slides from a deck that is served at `url`, by their addresses. */
export async function captureSlides(context: BrowserContext, url: string, addresses: readonly string[]): Promise<ReadonlyMap<string, Snapshot>> {
  await context.addInitScript(neverIdle)
  const snapshots = new Map<string, Snapshot>()
  const left = [...addresses]
  const work = async () => {
    const page = await context.newPage()
    for (let address = left.shift(); address !== undefined; address = left.shift())
      snapshots.set(address, await capture(page, `${url}${address}`))
    await page.close()
  }
  await Promise.all(Array.from({ length: PAGES }, work))
  return snapshots
}

async function capture(page: Page, address: string): Promise<Snapshot> {
  await page.goto(address)
  await page.waitForFunction(isDrawn, { drawn: DRAWN, diagram: DIAGRAM })
  // Components settle their clicks after they are mounted.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return page.evaluate(readSnapshot, PLACES)
}

/** Lists the addresses of the app's own pages that are no slides, as its router knows them. */
export async function captureRoutes(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(isDrawn, { drawn: DRAWN, diagram: DIAGRAM })
  const paths: string[] = await page.evaluate('document.getElementById("app").__vue_app__.config.globalProperties.$router.getRoutes().map(route => route.path)')
  await page.close()
  return paths.filter(path => path.length > 1 && !path.includes(':')).map(path => path.slice(1))
}
