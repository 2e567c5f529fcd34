import type { Steps, Way } from './steps.ts'
import { SNAPSHOT } from '../marks.ts'
import { STEPS } from './steps.ts'

/** The slide of a page, at one of its steps. */
export interface View {
  readonly steps: Steps
  readonly main: HTMLElement
  readonly title: string
  /** By their text. */
  readonly styles: ReadonlyMap<string, Element>
  /** Shows the state that is so many clicks after the beginning; says how many those are, as there may be fewer. */
  readonly show: (way: Way, click: number) => number
}

/** Finds the slide of a page, ready to be shown in this document; undefined if there is none. */
export function viewOf(page: Document): View | undefined {
  const main = page.getElementById(SNAPSHOT)
  const data = page.getElementById(STEPS)
  if (main === null || data === null)
    return undefined
  if (page !== document)
    document.adoptNode(main)
  const steps: Steps = JSON.parse(data.textContent)
  const elements = [...main.querySelectorAll(':not(template)')]
  let shown = 0
  return {
    steps,
    main,
    title: page.title,
    styles: stylesOf(page),
    show: ({ state, clicks }, wanted) => {
      const click = Math.max(0, Math.min(wanted, clicks))
      for (const [index, name, values, picks] of steps.changes) {
        const pick = picks[state + click] ?? 0
        if (pick !== picks[shown])
          change(elements[index], name, values[pick] ?? null)
      }
      shown = state + click
      return click
    },
  }
}

function change(element: Element | undefined, name: string, value: string | null): void {
  if (element === undefined)
    return
  if (name === '')
    element.innerHTML = value ?? ''
  else if (value === null)
    element.removeAttribute(name)
  else
    element.setAttribute(name, value)
}

/** Puts the slide of another page, in that page's styles, in the place of this one. */
export function exchange(old: View, next: View): void {
  const styles = stylesOf(document)
  // One that stays is not touched: its fonts would be tried anew.
  document.head.append(...[...next.styles].filter(([text]) => !styles.has(text)).map(([, style]) => style))
  old.main.replaceWith(next.main)
  styles.forEach((style, text) => next.styles.has(text) || style.remove())
  document.title = next.title
}

function stylesOf({ head }: Document): Map<string, Element> {
  return new Map(Array.from(head.querySelectorAll(':scope>style'), style => [style.textContent, style]))
}
