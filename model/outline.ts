import type { Catalog } from './catalog.ts'

/** A line of an outline: one slide, or several whose topics differ in the number at their end only, each with what its link reads. */
export interface OutlineEntry {
  /** What the topics have in common; absent for one slide. */
  readonly label?: string
  readonly links: readonly { readonly id: string, readonly topic: string, readonly text: string }[]
}

/** From how many slides on they share a line. */
const SHARED = 3

const NUMBERED = /^(.*\D)(\d+)$/

/** Lists slides for an outline, with `Question 1`, `Question 2` and so on in one line. */
export function outlineOf(slides: Catalog['slides']): OutlineEntry[] {
  const runs: { readonly label: string, readonly links: { readonly id: string, readonly topic: string, readonly text: string }[] }[] = []
  for (const { id, topic } of slides) {
    const [, label = '', text = topic] = NUMBERED.exec(topic) ?? []
    const run = runs.at(-1)
    if (run === undefined || label === '' || run.label !== label)
      runs.push({ label, links: [{ id, topic, text }] })
    else
      run.links.push({ id, topic, text })
  }
  return runs.flatMap(({ label, links }): OutlineEntry[] => links.length < SHARED
    ? links.map(link => ({ links: [{ ...link, text: link.topic }] }))
    : [{ label: label.trim(), links }])
}
