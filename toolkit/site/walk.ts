/*
 * What runs in the page while a deck is walked through. A function that is sent
 * to a page leaves this file behind, so each must be complete in itself.
 */

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

/** Resolves when components have settled: they count their clicks after they are mounted. */
export async function settle(): Promise<void> {
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
