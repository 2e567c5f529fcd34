import type { Catalog, Entry } from './catalog.ts'
import type { PartChildren, Slide } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { stepAddress } from './row-slides.ts'
import { resolveSlide, slideFor, slidesOf } from './running-order.ts'

/** A section of the reading page. */
export interface ReadingSection {
  /** Its address on the page, after the `#`. */
  readonly id: string
  readonly title: string
  /** The id of the row that it tells: of a part, a level, a transition, a scale, a question or a slide. */
  readonly row: string
  /** The level that it is about, if it is about one. */
  readonly level?: string
  /** The slides that show what it tells. */
  readonly slides: readonly Entry<Slide>[]
  readonly children: readonly ReadingSection[]
}

type Heading = Pick<ReadingSection, 'id' | 'row' | 'title' | 'level'>

/** Lists the slides at the deck's own address: links to others would lead nowhere. The catalog may be broken: the checks ask too. */
function linkedSlides(catalog: Catalog): readonly Entry<Slide>[] {
  const main = find(catalog.talks, catalog.talk.main)
  return main === undefined ? catalog.slides : slidesOf(catalog, main.id)
}

/** Finds a slide at the deck's own address, or what replaces it there; throws if nothing does. */
export function linkedSlide(catalog: Catalog, slideId: string): Entry<Slide> {
  return slideFor(catalog, catalog.talk.main, slideId)
}

/** The headings under a part that goes through a table row by row. */
const HEADINGS: Readonly<Record<PartChildren, (catalog: Catalog) => Heading[]>> = {
  levels: catalog => catalog.levels.map(({ id, rank, title }) => (
    { id: `level-${rank}`, row: id, title: `Level ${rank}: ${title}`, level: id }
  )),
  transitions: catalog => catalog.transitions.map((transition) => {
    const { id, to, headline } = transition
    const ranks = stepAddress(catalog.levels, transition)
    return { id: `step-${ranks}`, row: id, title: `Step ${ranks.replace('-', ' to ')}: ${headline}`, level: to }
  }),
  scales: catalog => catalog.scales.map(({ id, name }) => ({ id: `scale-${id}`, row: id, title: name })),
  questions: catalog => catalog.questions.map(({ id, question }) => ({ id, row: id, title: question })),
  terms: catalog => catalog.levels.filter(({ id }) => catalog.terms.some(({ level }) => level === id)).map(({ id, rank }) => (
    { id: `glossary-${rank}`, row: id, title: `The words of level ${rank}`, level: id }
  )),
  slides: catalog => linkedSlides(catalog).map(({ id, title }) => ({ id: transcriptId(id), row: id, title })),
}
const headingsOf: Readonly<Record<string, ((catalog: Catalog) => Heading[]) | undefined>> = HEADINGS

/** The parts that the reading page can have, and the table that each tells: without rows there is no part. */
const TABLES = {
  'problem': 'levels',
  'ladder': 'levels',
  'level-by-level': 'levels',
  'steps': 'transitions',
  'levels': 'facets',
  'tools': 'tools',
  'roles': 'roles',
  'claims': 'claims',
  'scales': 'scales',
  'assess': 'criteria',
  'your-job': 'roles',
  'questions': 'questions',
  'takeaways': 'takeaways',
  'glossary': 'terms',
  'mindmap': 'levels',
  'highlights': 'highlights',
  'transcript': 'slides',
  'sources': 'sources',
} as const satisfies Readonly<Record<string, Exclude<keyof Catalog, 'talk'>>>

/** A part of the reading page. */
export type PartId = keyof typeof TABLES
const tableOf: Readonly<Record<string, Exclude<keyof Catalog, 'talk'> | undefined>> = TABLES

/** Says where the reading page has the words that the speaker says to a slide. */
export function transcriptId(slideId: string): string {
  return `slide-${slideId}`
}

/** Lists the sections of the reading page in order, for its contents and for links to it. */
export function readingOutline(catalog: Catalog): ReadingSection[] {
  const linked = linkedSlides(catalog)
  const section = (heading: Heading, children: readonly ReadingSection[]): ReadingSection =>
    ({ ...heading, children, slides: linked.filter(({ readAt }) => readAt === heading.id) })
  return catalog.parts
    .filter(({ id }) => catalog[tableOf[id] ?? 'levels'].length > 0)
    .map(({ id, title, children }) =>
      section({ id, row: id, title }, headingsOf[children ?? '']?.(catalog).map(heading => section(heading, [])) ?? []))
}

/** Lists the ids of all sections of the reading page. */
export function sectionIds(catalog: Catalog): string[] {
  return readingOutline(catalog).flatMap(({ id, children }) => [id, ...children.map(child => child.id)])
}

/** Says where the reading page tells what a slide shows, under the path of the site; throws `UnknownIdError`. */
export function readingAddress(catalog: Catalog, slideId: string): string {
  return `read/#${resolveSlide(catalog, slideId).readAt}`
}
