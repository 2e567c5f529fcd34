import type { Slide } from '../data/types.ts'
import type { Catalog, Entry } from '../model/catalog.ts'
import type { AddedLevel } from './added-levels.ts'
import type { Variation } from './varied.ts'
import { backupSlides } from '../model/running-order.ts'
import { BRANCH, LAST_RUNG, renumbered } from './added-levels.ts'

/** Where a slide begins in a file of `pages/`. */
const BEGINNING = /^(?=---\nslide: )/m

/**
 * The slides of a catalog with more rungs: every backup slide about the last
 * rung (its card, the step to it, the way, the work, its criteria, its words) once more
 * for each new one. Those about the branch take its new number.
 */
export function largerSlides(catalog: Catalog, added: readonly AddedLevel[], variation: Variation): Entry<Slide>[] {
  const backup = backupSlides(catalog).map(({ id }) => id)
  const branchRank = BRANCH.rank + added.length
  return catalog.slides.flatMap((slide) => {
    const isBackup = backup.includes(slide.id)
    if (isBackup && slide.reached === LAST_RUNG.id)
      return [slide, ...added.map(({ id, rank }) => ({ ...withNumber(slide, LAST_RUNG.rank, rank), title: variation.text(slide.title), reached: id }))]
    if (slide.reached !== BRANCH.id)
      return [slide]
    // A slide of the talks keeps its address: plans and questions name it.
    const moved = withNumber(slide, BRANCH.rank, branchRank)
    return [isBackup ? moved : { ...moved, id: slide.id }]
  })
}

/** The Markdown of the backup slides, to go with `largerSlides`. */
export function largerPage(catalog: Catalog, page: string, added: readonly AddedLevel[], variation: Variation): string {
  const last = added.at(-1)
  const reached = new Map(backupSlides(catalog).map(({ id, reached }) => [id, reached]))
  return page.split(BEGINNING).map((section) => {
    const level = reached.get(/^slide: (.*)$/m.exec(section)?.[1] ?? '')
    if (last !== undefined && level === BRANCH.id)
      return renumbered(section, BRANCH.rank, last.rank + 1).replace(`from="${LAST_RUNG.id}"`, `from="${last.id}"`)
    return level === LAST_RUNG.id ? [section, ...added.map(other => sectionFor(section, other, variation))].join('') : section
  }).join('')
}

function withNumber(slide: Entry<Slide>, from: number, to: number): Entry<Slide> {
  const { id, title, topic, readAt } = slide
  const numbered = (text: string): string => renumbered(text, from, to)
  return { ...slide, id: numbered(id), title: numbered(title), topic: numbered(topic), readAt: numbered(readAt) }
}

function sectionFor(section: string, { id, rank, before }: AddedLevel, variation: Variation): string {
  return renumbered(section, LAST_RUNG.rank, rank)
    .replaceAll(`"${LAST_RUNG.id}"`, `"${id}"`)
    .replaceAll(`"${LAST_RUNG.before}"`, `"${before}"`)
    .replace(/<!--.*-->/s, note => variation.text(note))
}
