import type { Rows, Slide, SlidesKind, Table, Talk } from './rows.ts'
import { nameAll } from './names.ts'
import { resolveSlideNames, slidesInOrder } from './row-slides.ts'

/** A row together with its id and its place in the table, counted from 1. */
export type Entry<Row> = Row & { readonly id: string, readonly rank: number }

/** A row that brings a slide along, and which of its slides that is. */
export interface SlideRow {
  readonly kind: SlidesKind | 'path' | 'work'
  readonly id: string
}

/** A slide of the deck: written in a page, brought along by a row, or one in plain Markdown, which rests on no source and may have no note. */
export type DeckSlide = Omit<Slide, 'after' | 'readAt'> & {
  /** Where the reading page tells what the slide shows. */
  readonly readAt: string
  readonly row?: SlideRow
  readonly plain?: true
}

/** What a person writes: the tables of a talk. A table may be absent, but not the one of the levels. */
export type Ladder = { readonly [Name in keyof Rows]?: Table<string, Rows[Name]> } & {
  readonly talk: Talk
  readonly levels: Table<string, Rows['levels']>
}

/** The tables as ordered lists. */
type Lists = { readonly [Name in keyof Rows]: readonly Entry<Rows[Name]>[] }

/**
 * Everything that the talk says, as ordered lists; of a table that is absent, an empty one.
 *
 * Every question in `model/` takes a catalog as its first argument; the real
 * one is bound in `model/deck.ts`, and a test or another talk brings its own.
 */
export interface Catalog extends Omit<Lists, 'slides'> {
  readonly talk: Talk
  readonly slides: readonly Entry<DeckSlide>[]
}

/** Reads a ladder as a catalog, with the names that its texts refer to. */
export function catalogOf(ladder: Ladder): Catalog {
  const rows = {
    talk: ladder.talk,
    facets: listOf(ladder.facets),
    levels: listOf(ladder.levels),
    categories: listOf(ladder.categories),
    tools: listOf(ladder.tools),
    capabilities: listOf(ladder.capabilities),
    techniques: listOf(ladder.techniques),
    models: listOf(ladder.models),
    roles: listOf(ladder.roles),
    figures: listOf(ladder.figures),
    artefacts: listOf(ladder.artefacts),
    claims: listOf(ladder.claims),
    kinds: listOf(ladder.kinds),
    criteria: listOf(ladder.criteria),
    projects: listOf(ladder.projects),
    transitions: listOf(ladder.transitions),
    nextSteps: listOf(ladder.nextSteps),
    terms: listOf(ladder.terms),
    sources: listOf(ladder.sources),
    facts: listOf(ladder.facts),
    scales: listOf(ladder.scales),
    sections: listOf(ladder.sections),
    scoreTests: listOf(ladder.scoreTests),
    boxes: listOf(ladder.boxes),
    phases: listOf(ladder.phases),
    polls: listOf(ladder.polls),
    acts: listOf(ladder.acts),
    parts: listOf(ladder.parts),
    questions: listOf(ladder.questions),
    takeaways: listOf(ladder.takeaways),
    highlights: listOf(ladder.highlights),
    exercises: listOf(ladder.exercises),
    talks: listOf(ladder.talks),
  }
  return nameAll(resolveSlideNames({ ...rows, slides: slidesInOrder(rows, ladder.slides) }))
}

/** Lists the rows of a table in their order, each with `id` and `rank`. */
export function listOf<Row>(table: Table<string, Row> = {}): Entry<Row>[] {
  return Object.entries(table).map(([id, row], index) => ({ ...row, id, rank: index + 1 }))
}
