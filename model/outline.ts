import type { Catalog } from './catalog.ts'

/** A line of an outline: one slide, or several whose topics differ in their numbers only, each with what its link reads. */
export interface OutlineEntry {
  /** What the topics have in common; absent for one slide. */
  readonly label?: string
  readonly links: readonly { readonly id: string, readonly text: string }[]
}

/** From how many slides on they share a line. */
const SHARED = 3

/** The numbers of a topic: `4`, or `1 to 2`. */
const NUMBERS = /\s*(\d+)(?: to (\d+))?/

/** Lists slides for an outline, with `Question 1`, `Question 2` and so on in one line, where the first of them stands. */
export function outlineOf(slides: Catalog['slides']): OutlineEntry[] {
  const lines = Map.groupBy(slides, ({ topic }) => topic.replace(NUMBERS, ''))
  return [...lines].flatMap(([label, sharing]): OutlineEntry[] => sharing.length < SHARED
    ? sharing.map(({ id, topic }) => ({ links: [{ id, text: topic }] }))
    : [{ label, links: sharing.map(({ id, topic }) => ({ id, text: numbersOf(topic) })) }])
}

function numbersOf(topic: string): string {
  const [, from = topic, to] = NUMBERS.exec(topic) ?? []
  return to === undefined ? from : `${from}–${to}`
}
