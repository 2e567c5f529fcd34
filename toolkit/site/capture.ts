import type { BrowserContext, Page } from 'playwright-chromium'
import type { SlideSelectors, Step, Walked, Walker, WalkPlan } from './walk.ts'
import { LONGEST_WAIT } from '../shell/browser.ts'
import { APP, DIAGRAM, SLIDE_CONTENT, SLIDE_LOADING, SLIDE_PAGE, SLIDE_SCALE, SLIDESHOW } from '../slidev/names.ts'
import { KEPT, LAYER } from './marks.ts'
import { findOverruns } from './overruns.ts'
import { hurryFrames, neverIdle, readSnapshot, stopClock } from './snapshot.ts'
import { drawnSlide, goOn, settle, walkOn } from './walk.ts'

/** So many pages at once keep a small machine busy; a page that walks again has its files already. */
const PAGES = 2

const SLIDE_SELECTORS: SlideSelectors = { content: SLIDE_CONTENT, slide: SLIDE_PAGE, notYet: `.${SLIDE_LOADING}, ${LAYER}`, diagram: DIAGRAM }

const WALKER: Walker = { drawnSlide, goOn, settle, readSnapshot, findOverruns }

/** What changes at once need not be waited for. */
const AT_ONCE = '*, ::before, ::after { transition: none !important; animation: none !important }'

/** How long a slide may take, a key that leads on, and the last one of a talk, which leads nowhere. */
const PATIENCE = { drawn: LONGEST_WAIT, on: 60_000, nowhere: 1000 }

/** The slides of a talk in order, each with its steps. */
export type Walk = readonly (readonly Step[])[]

/** A talk to walk through. */
export interface Round {
  /** Where its first slide is. */
  readonly address: string
  readonly slides: number
}

/** What was seen of a deck: its walks, and the addresses of the app's own pages. */
export interface Seen {
  readonly walks: readonly Walk[]
  readonly routes: readonly string[]
}

/** Walks through talks from the first slide to the last, as a reader would, and says what is to be seen. */
export async function walkThrough(context: BrowserContext, rounds: readonly Round[]): Promise<Seen> {
  for (const script of [neverIdle, stopClock, hurryFrames])
    await context.addInitScript(script)
  const walks: Walk[] = []
  const left = [...rounds.entries()].toSorted(([, one], [, other]) => other.slides - one.slides)
  let routes: readonly string[] = []
  const work = async () => {
    const page = await context.newPage()
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      walks[next[0]] = await walk(page, next[1])
      routes = await routesOf(page)
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: Math.min(PAGES, rounds.length) }, work))
  return { walks, routes }
}

async function walk(page: Page, { address, slides: count }: Round): Promise<Walk> {
  await page.goto(address)
  await page.waitForFunction(drawnSlide, SLIDE_SELECTORS)
  await page.addStyleTag({ content: AT_ONCE })
  const plan: WalkPlan = {
    slides: count,
    slide: SLIDE_SELECTORS,
    snapshot: { content: SLIDE_CONTENT, slideshow: SLIDESHOW, scale: SLIDE_SCALE, kept: KEPT, layer: LAYER },
    overruns: { content: SLIDE_CONTENT, slide: SLIDE_PAGE, layer: LAYER },
    patience: PATIENCE,
  }
  const walker = Object.entries(WALKER).map(([name, part]) => `${name}:${part}`)
  const { slides, trouble }: Walked = await page.evaluate(`(${walkOn})({${walker.join()}},${JSON.stringify(plan)})`)
  if (trouble !== undefined)
    throw new Error(`${trouble} at ${address}`)
  return slides
}

/** Lists the addresses of the app's own pages that are no slides, as its router knows them. */
async function routesOf(page: Page): Promise<readonly string[]> {
  const paths: string[] = await page.evaluate(`document.querySelector("${APP}").__vue_app__.config.globalProperties.$router.getRoutes().map(route => route.path)`)
  return paths.filter(path => path.length > 1 && !path.includes(':')).map(path => path.slice(1))
}
