import type { BrowserContext, Page } from 'playwright-chromium'
import type { Overrun, OverrunSelectors } from './overruns.ts'
import type { Snapshot, SnapshotSelectors } from './snapshot.ts'
import type { SlideSelectors } from './walk.ts'
import { APP, DIAGRAM, SLIDE_CONTENT, SLIDE_LOADING, SLIDE_PAGE, SLIDE_SCALE, SLIDESHOW } from '../slidev/names.ts'
import { KEPT, LAYER } from './marks.ts'
import { findOverruns } from './overruns.ts'
import { neverIdle, readSnapshot } from './snapshot.ts'
import { drawnSlide, goOn, settle } from './walk.ts'

/** Two pages at once keep a small machine busy. */
const PAGES = 2

const SNAPSHOT_SELECTORS: SnapshotSelectors = { content: SLIDE_CONTENT, slideshow: SLIDESHOW, scale: SLIDE_SCALE, kept: KEPT, layer: LAYER }
const SLIDE_SELECTORS: SlideSelectors = { content: SLIDE_CONTENT, slide: SLIDE_PAGE, notYet: `.${SLIDE_LOADING}, ${LAYER}`, diagram: DIAGRAM }

const OVERRUN_SELECTORS: OverrunSelectors = { content: SLIDE_CONTENT, slide: SLIDE_PAGE, layer: LAYER }

/** What changes at once need not be waited for. */
const AT_ONCE = '*, ::before, ::after { transition: none !important; animation: none !important }'

/** How long a key may take that leads on, and the last one of a talk, which leads nowhere. */
const PATIENCE = { on: 60_000, nowhere: 1000 }

/** What a slide looks like at one of its steps, and which of its texts have no room. */
export interface Step extends Snapshot {
  readonly overruns: readonly Overrun[]
}

/** The slides of a talk in order, each with its steps. */
export type Walk = readonly (readonly Step[])[]

/** A talk to walk through. */
export interface Round {
  /** Where its first slide is. */
  readonly address: string
  readonly slides: number
}

/** Walks through talks from the first slide to the last, as a reader would, and says what is to be seen. */
export async function walkThrough(context: BrowserContext, rounds: readonly Round[]): Promise<Walk[]> {
  await context.addInitScript(neverIdle)
  const walks: Walk[] = []
  const left = [...rounds.entries()]
  const work = async () => {
    const page = await context.newPage()
    for (let next = left.shift(); next !== undefined; next = left.shift())
      walks[next[0]] = await walk(page, next[1])
    await page.close()
  }
  await Promise.all(Array.from({ length: PAGES }, work))
  return walks
}

async function walk(page: Page, { address, slides: count }: Round): Promise<Walk> {
  await page.goto(address)
  await page.waitForFunction(drawnSlide, SLIDE_SELECTORS)
  await page.addStyleTag({ content: AT_ONCE })
  const slides: Step[][] = Array.from({ length: count }, () => [])
  for (let number = 0, leads = true; leads;) {
    number = await (await page.waitForFunction(drawnSlide, SLIDE_SELECTORS)).jsonValue()
    await page.evaluate(settle)
    slides[number - 1]?.push({ ...await page.evaluate(readSnapshot, SNAPSHOT_SELECTORS), overruns: await page.evaluate(findOverruns, OVERRUN_SELECTORS) })
    leads = await page.evaluate(goOn, number < count ? PATIENCE.on : PATIENCE.nowhere)
    if (!leads && number < count)
      throw new Error(`No key leads on from slide ${number} at ${address}`)
  }
  return slides
}

/** Lists the addresses of the app's own pages that are no slides, as its router knows them. */
export async function captureRoutes(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(drawnSlide, SLIDE_SELECTORS)
  const paths: string[] = await page.evaluate(`document.querySelector("${APP}").__vue_app__.config.globalProperties.$router.getRoutes().map(route => route.path)`)
  await page.close()
  return paths.filter(path => path.length > 1 && !path.includes(':')).map(path => path.slice(1))
}
