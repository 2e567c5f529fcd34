import type { Level, Role, Rows, Slide, SlidesKind, Table, Talk, TalkPlan, Tool } from './rows.ts'
import { addressOf } from './addresses.ts'
import { ACTS, CATEGORY, PARTS, RULE } from './defaults.ts'
import { nameAll } from './names.ts'
import { ONLY_TALK, resolveSlideNames, slidesInOrder } from './row-slides.ts'

/** A row together with its id and its rank in the table, counted from 1. */
export type Entry<Row> = Row & { readonly id: string, readonly rank: number }

/** A row that brings a slide along, and which of its slides that is; or the table that does, by the name of the slide. */
export interface SlideRow {
  readonly kind: SlidesKind | 'path' | 'work' | 'table'
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

/** The rows in which a person may leave out what a catalog has. */
interface Whole {
  readonly levels: Level
  readonly tools: Tool
  readonly roles: Role
  readonly talks: TalkPlan
  readonly slides: DeckSlide
}

/** The tables as ordered lists. */
type Lists = { readonly [Name in keyof Rows]: readonly Entry<Name extends keyof Whole ? Whole[Name] : Rows[Name]>[] }

/** The talk with every field that a catalog needs. */
type WholeTalk = Talk & Required<Pick<Talk, 'name' | 'description' | 'language' | 'keywords' | 'main' | 'siteUrl' | 'assessment'>>

/**
 * Everything that the talk says, as ordered lists; of a table that is absent, an empty one,
 * or what model/defaults.ts has instead.
 *
 * Every question in `model/` takes a catalog as its first argument; the real
 * one is bound in `model/deck.ts`, and a test or another talk brings its own.
 */
export interface Catalog extends Lists {
  readonly talk: WholeTalk
}

/** How long a name is that is made of a title, at most. */
const LONGEST_NAME = 30

/** Reads a ladder as a catalog, with the names that its texts refer to. */
export function catalogOf(ladder: Ladder): Catalog {
  const { talk: { title, subtitle = title } } = ladder
  const talk = {
    name: addressOf(title, new Set()).slice(0, LONGEST_NAME).replace(/-$/, ''),
    description: subtitle,
    language: 'en',
    keywords: [],
    siteUrl: '',
    assessment: { rung: RULE },
    main: Object.keys(ladder.talks ?? {})[0] ?? ONLY_TALK,
    ...ladder.talk,
  }
  const rows = {
    talk,
    facets: listOf(ladder.facets),
    levels: listOf(ladder.levels).map(level => ({ ...level, facets: level.facets ?? {} })),
    categories: listOf(ladder.categories ?? (ladder.tools && { [CATEGORY.id]: CATEGORY.row })),
    tools: listOf(ladder.tools).map(tool => ({ ...tool, category: tool.category ?? CATEGORY.id, mentions: tool.mentions ?? [{ level: tool.homeLevel }] as const })),
    capabilities: listOf(ladder.capabilities),
    techniques: listOf(ladder.techniques),
    models: listOf(ladder.models),
    roles: listOf(ladder.roles).map(role => ({ ...role, tools: role.tools ?? [], techniques: role.techniques ?? [] })),
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
    acts: listOf(ladder.acts ?? ACTS),
    parts: listOf(ladder.parts ?? PARTS),
    questions: listOf(ladder.questions),
    takeaways: listOf(ladder.takeaways),
    highlights: listOf(ladder.highlights),
    exercises: listOf(ladder.exercises),
    talks: listOf(ladder.talks).map(plan => ({ ...plan, replacements: plan.replacements ?? {}, transitions: plan.transitions ?? rungSteps(ladder) })),
  }
  const slides = slidesInOrder(rows, ladder.slides)
  const acts = ladder.acts === undefined ? rows.acts.filter(({ id }) => slides.some(({ act }) => act === id)) : rows.acts
  return nameAll(resolveSlideNames({ ...rows, acts, slides }, rungSteps(ladder)))
}

/** The steps that do not lead to a branch. */
function rungSteps({ levels, transitions = {} }: Ladder): string[] {
  return Object.entries(transitions).filter(([, { to }]) => levels[to]?.branch === undefined).map(([id]) => id)
}

/** Lists the rows of a table in their order, each with `id` and `rank`. */
export function listOf<Row>(table: Table<string, Row> = {}): Entry<Row>[] {
  return Object.entries(table).map(([id, row], index) => ({ ...row, id, rank: index + 1 }))
}
