import type { Deck } from '../deck/deck.ts'
import type { Walk } from './capture.ts'
import { slidesIn } from '../deck/talks.ts'
import { beginning } from '../html.ts'

/** A text that has no room on its slide. */
export interface Overrun {
  readonly text: string
  /** What it runs over: an edge of the slide, the box that cuts it off, the box that it stands in, or what is over every slide. */
  readonly over: string
  /** By how much, in pixels of the canvas. */
  readonly by: number
}

/** Where things are on the page. */
export interface OverrunSelectors {
  /** The id of the canvas, and the class of slides on it. */
  readonly content: string
  readonly slide: string
  /** What is over every slide. */
  readonly layer: string
}

/**
 * Finds the texts of the slide on the page that have no room. Runs in the page, so it is complete in itself. Left out
 * is what cannot be seen, what a person can scroll to, and what is shortened on purpose.
 */
export async function findOverruns({ content, slide: slideClass, layer }: OverrunSelectors): Promise<Overrun[]> {
  /** Letters are drawn a little outside of where they are placed. */
  const SLACK = 3
  await document.fonts.ready
  const slide = [...document.querySelectorAll<HTMLElement>(`#${content} .${slideClass}`)].find(({ style }) => style.display !== 'none')
  if (slide === undefined)
    return []
  const frame = slide.getBoundingClientRect()
  const ladder = (element: Element): Element[] => {
    const all: Element[] = []
    for (let at: Element | null = element; at !== null && at !== slide; at = at.parentElement)
      all.push(at)
    return all
  }
  const isSeen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && ladder(element).every((one) => {
      const { clipPath, position, width, height } = getComputedStyle(one)
      return clipPath === 'none' && !(position === 'absolute' && Number.parseFloat(width) <= 2 && Number.parseFloat(height) <= 2)
    })
  const layers = [...slide.querySelectorAll(layer)]
  /** Where the letters of a line are: it is higher than they. */
  const lettersOf = ({ left, top, width, height }: DOMRect): DOMRect => new DOMRect(left, top + height * 0.2, width, height * 0.6)
  const above = layers.flatMap(one => [one, ...one.querySelectorAll('*')]).filter(one => one.childElementCount === 0 && isSeen(one)).flatMap((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    return one.textContent === '' ? [one.getBoundingClientRect()] : Array.from(range.getClientRects(), lettersOf)
  })

  /** By how much a box sticks out of another. */
  const outside = (box: DOMRect, of: DOMRect): number => Math.max(of.left - box.left, of.top - box.top, box.right - of.right, box.bottom - of.bottom)
  const overruns = new Map<string, Overrun>()
  const note = (text: string, over: string, by: number): void => {
    if (by > (overruns.get(text)?.by ?? SLACK))
      overruns.set(text, { text, over, by: Math.round(by) })
  }
  const edgeOf = (box: DOMRect): string => {
    const edges: [string, number][] = [['left', frame.left - box.left], ['upper', frame.top - box.top], ['right', box.right - frame.right], ['lower', box.bottom - frame.bottom]]
    return edges.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  }

  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (parent === null || text === '' || /^(?:style|script|title|desc|option)$/i.test(parent.tagName) || layers.some(one => one.contains(parent)) || !isSeen(parent))
      continue
    const around = ladder(parent)
    const styles = around.map(one => getComputedStyle(one))
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.width === 0 || line.height === 0)
        continue
      const box = lettersOf(line)
      // Beyond a box that scrolls, or shortens its text on purpose, nothing counts.
      const last = styles.findIndex(({ overflowX, overflowY, textOverflow }) => /auto|scroll/.test(overflowX + overflowY) || textOverflow === 'ellipsis')
      if (last < 0)
        note(text, `the ${edgeOf(box)} edge of the slide`, outside(box, frame))
      for (const [index, one] of around.slice(0, last < 0 ? undefined : last).entries()) {
        const style = styles[index]
        if (style !== undefined && /hidden|clip/.test(style.overflowX + style.overflowY))
          note(text, 'the box that cuts it off', outside(box, one.getBoundingClientRect()))
      }
      // The box that is seen around it, unless that is the paper.
      const painted = around.findIndex((one, index) => {
        const style = styles[index]
        return style !== undefined && !/^inline$|contents|table-row|-group/.test(style.display) && one instanceof HTMLElement
          && (!/rgba\(.*, 0\)|transparent/.test(style.backgroundColor) || (style.borderLeftStyle !== 'none' && Number.parseFloat(style.borderLeftWidth) > 0 && style.borderRightStyle !== 'none' && Number.parseFloat(style.borderRightWidth) > 0))
      })
      const seen = around[painted]
      if (seen !== undefined && (last < 0 || painted < last))
        note(text, 'the box that it stands in', outside(box, seen.getBoundingClientRect()))
      for (const other of above) {
        const [wide, high] = [Math.min(box.right, other.right) - Math.max(box.left, other.left), Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)]
        if (wide > 0 && high > 0)
          note(text, 'what is over every slide', Math.max(high, SLACK + 1))
      }
    }
  }
  return [...overruns.values()]
}

/** How much of a text tells which it is. */
const TOLD = 60

/** Lists what has no room on the slides, as it was seen on walks through the talks: one line for each text, with the click that shows it. */
export function overrunsIn(deck: Deck, walks: readonly Walk[]): string[] {
  const found = new Map<string, { readonly line: string, readonly by: number }>()
  for (const [index, { id }] of deck.talks.entries()) {
    for (const [place, slide] of slidesIn(deck, id).entries()) {
      for (const [click, { overruns }] of walks[index]?.[place]?.entries() ?? []) {
        for (const { text, over, by } of overruns) {
          const key = `${slide.id}\n${text}`
          if (by > (found.get(key)?.by ?? 0))
            found.set(key, { by, line: `/${slide.id}${click === 0 ? '' : `, after ${click === 1 ? 'a click' : `${click} clicks`}`}: “${beginning(text, TOLD)}” runs ${by} px over ${over}` })
        }
      }
    }
  }
  return [...found.values()].map(({ line }) => line)
}
