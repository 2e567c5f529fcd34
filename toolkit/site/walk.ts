/*
 * What runs in the page while a deck is walked through. A function that is sent
 * to a page leaves this file behind, so each must be complete in itself.
 */
import type { findOverruns, Overrun, OverrunSelectors } from './overruns.ts'
import type { readSnapshot, Snapshot, SnapshotSelectors } from './snapshot.ts'

/** How a slide is found on the page. */
export interface SlideSelectors {
  /** The id of the canvas, and the class of slides on it. */
  readonly content: string
  readonly slide: string
  /** What a slide has before it is drawn. */
  readonly notYet: string
  /** A diagram that is drawn apart from the page's styles. */
  readonly diagram: string
}

/** Says the number of the slide that is shown, once it is drawn with its diagrams, and no other is there any more; else 0. */
export function drawnSlide({ content, slide, notYet, diagram }: SlideSelectors): number {
  const [shown, another] = [...document.querySelectorAll<HTMLElement>(`#${content} .${slide}`)].filter(({ style }) => style.display !== 'none')
  const isDrawn = another === undefined && shown?.querySelector(`:scope > :not(${notYet})`) != null
    && [...shown.querySelectorAll(diagram)].every(({ shadowRoot }) => shadowRoot === null || shadowRoot.childElementCount > 0)
  return isDrawn ? Number(shown.dataset.slidevNo) : 0
}

/** Presses the key for the next step; says whether it leads anywhere within so many milliseconds. */
export async function goOn(patience: number): Promise<boolean> {
  const { href } = location
  for (const type of ['keydown', 'keyup'])
    window.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight' }))
  for (const end = performance.now() + patience; location.href === href;) {
    if (performance.now() > end)
      return false
    await new Promise(requestAnimationFrame)
  }
  return true
}

/**
 * Resolves when the page is laid out and components have settled: they count their clicks, and learn how large they are,
 * after they are mounted, and what is not urgent they do once the slide is painted.
 */
export async function settle(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(document.documentElement)
  })
  await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))
}

/** What a slide looks like at one of its steps, and which of its texts have no room. */
export interface Step extends Snapshot {
  readonly overruns: readonly Overrun[]
}

/** The functions that a walk calls: it is sent to the page with them. */
export interface Walker {
  readonly drawnSlide: typeof drawnSlide
  readonly goOn: typeof goOn
  readonly settle: typeof settle
  readonly readSnapshot: typeof readSnapshot
  readonly findOverruns: typeof findOverruns
}

/** Where things are on the page, and how long it may take until they are there, in milliseconds. */
export interface WalkPlan {
  readonly slides: number
  readonly slide: SlideSelectors
  readonly snapshot: SnapshotSelectors
  readonly overruns: OverrunSelectors
  readonly patience: { readonly drawn: number, readonly on: number, readonly nowhere: number }
}

/** What was seen on a walk: of each slide its steps, and why the walk ended before the last one. */
export interface Walked {
  readonly slides: readonly (readonly Step[])[]
  readonly trouble?: string
}

/** Walks from the slide that is shown to the last one, key by key, and reads every step. The page does it alone: nobody waits for the other side. */
export async function walkOn({ drawnSlide, goOn, settle, readSnapshot, findOverruns }: Walker, plan: WalkPlan): Promise<Walked> {
  const slides = Array.from({ length: plan.slides }, (): Step[] => [])
  for (let number = 1, leads = true; leads;) {
    const before = number
    const end = performance.now() + plan.patience.drawn
    for (number = drawnSlide(plan.slide); number === 0; number = drawnSlide(plan.slide)) {
      if (performance.now() > end)
        return { slides, trouble: `The slide after step ${slides[before - 1]?.length} of slide ${before} is never drawn` }
      await new Promise(requestAnimationFrame)
    }
    await settle()
    slides[number - 1]?.push({ ...readSnapshot(plan.snapshot), overruns: await findOverruns(plan.overruns) })
    leads = await goOn(number < plan.slides ? plan.patience.on : plan.patience.nowhere)
    if (!leads && number < plan.slides)
      return { slides, trouble: `No key leads on from slide ${number}` }
  }
  return { slides }
}
