import type { Catalog, Entry, SlideRow } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import { resolveLevel } from '../model/levels.ts'
import { stepAddress } from '../model/row-slides.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** What stands on a slide: its frontmatter and its Markdown. */
export interface Page {
  readonly layout: 'default' | 'bare' | 'wide'
  readonly content: string
}

/** What stands on the slides that rows bring along, unless a page says otherwise. */
const PAGES: Readonly<Record<SlideRow['kind'], (catalog: Catalog, row: string) => Page>> = {
  level: (catalog, row) => ({ layout: 'bare', content: levelContent(resolveLevel(catalog, row)) }),
  card: (_, row) => ({ layout: 'bare', content: `<LevelCard level="${row}" />` }),
  step: (catalog, row) => {
    const { from, to } = resolve('transition', catalog.transitions, row)
    return { layout: 'wide', content: `<LevelComparison from="${from}" to="${to}" />` }
  },
  path: (catalog, row) => ({ layout: 'wide', content: `<DiagramFigure name="path-${stepAddress(catalog.levels, resolve('transition', catalog.transitions, row))}" />` }),
  work: (_, row) => ({ layout: 'default', content: `<WorkList transition="${row}" />` }),
  criteria: (_, row) => ({ layout: 'default', content: `<CriteriaList level="${row}" />` }),
  question: (_, row) => ({ layout: 'default', content: `<QuestionAnswer question="${row}" />` }),
  glossary: (_, row) => ({ layout: 'default', content: `<GlossaryList level="${row}" />` }),
  scale: (_, row) => ({ layout: 'wide', content: `<ScaleDetail scale="${row}" />` }),
}

/** A level that is a running system is drawn as one; its card stands on a slide of its own. */
function levelContent({ id, system }: Entry<Level>): string {
  return system === undefined
    ? `<LevelCard level="${id}" />`
    : `<LevelBanner level="${id}" />\n<DiagramFigure name="${system}" />`
}

/** Writes the page of a slide that a row brings along. */
export function pageOf(catalog: Catalog, { kind, id }: SlideRow): Page {
  return PAGES[kind](catalog, id)
}
