import type { Catalog, DeckSlide, Entry, SlideRow } from './catalog.ts'
import type { TableSlide } from './defaults.ts'
import type { Level, PlannedSlide, RowSlides, Slide, SlidesKind, Table } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { SLIDES } from './defaults.ts'

/** How long a slide takes that nobody plans and that does not say, in seconds. */
export const DEFAULT_SECONDS = 60

/** The talk of a ladder without a table of them. */
export const ONLY_TALK = 'talk'

/** A catalog before its slides are known. */
type Tables = Omit<Catalog, 'slides'>

/** A slide that a row brings along: its address and all that is known of it but the act. */
type RowSlide = Omit<DeckSlide, 'act'> & { readonly id: string, readonly row: SlideRow }

/** The slides that the rows of each kind bring along, in order. Without rows there are none. */
const BROUGHT_ALONG: Readonly<Record<SlidesKind, (tables: Tables) => readonly RowSlide[]>> = {
  level: ({ levels }) => levels.map(level => levelSlide(level, 'level', level.promise.replace(/\.$/, ''), `Level ${level.rank}: ${level.title}`)),
  card: ({ levels }) => levels
    .filter(({ system }) => system !== undefined)
    .map(level => levelSlide(level, 'card', `Level ${level.rank}, from every side`, `Level ${level.rank} in detail`)),
  step: ({ levels, facets, transitions, nextSteps }) => transitions.flatMap((transition) => {
    const { id, to, titles } = transition
    const address = stepAddress(levels, transition)
    const [from, rank] = address.split('-')
    const slide = (kind: 'step' | 'path' | 'work', title: string, topic: string): RowSlide => (
      { row: { kind, id }, id: `${kind}-${address}`, title: titles?.[kind] ?? title, topic: `Step ${from} to ${rank}, ${topic}`, readAt: `step-${address}`, reached: to }
    )
    return [
      ...facets.length === 0 ? [] : [slide('step', `From level ${from} to level ${rank}`, 'compared')],
      ...nextSteps.some(({ transition }) => transition === id)
        ? [slide('path', `The way from level ${from} to level ${rank}`, 'the way'), slide('work', `The work from level ${from} to level ${rank}`, 'the work')]
        : [],
    ]
  }),
  criteria: ({ levels, criteria }) => levels
    .filter(({ id }) => criteria.some(({ level }) => level === id))
    .map(level => levelSlide(level, 'criteria', `What shows that you are at level ${level.rank}`, `Criteria, level ${level.rank}`)),
  question: ({ questions }) => questions.map(({ id, rank, question, title }) => (
    { row: { kind: 'question', id }, id, title: title ?? question, topic: `Question ${rank}`, readAt: id }
  )),
  glossary: ({ levels, terms }) => levels
    .filter(({ id }) => terms.some(({ level }) => level === id))
    .map(level => ({ ...levelSlide(level, 'glossary', `The words of level ${level.rank}`, `Glossary, level ${level.rank}`), readAt: `glossary-${level.rank}` })),
  scale: ({ scales }) => scales
    .filter(({ shows }) => shows !== 'boxes')
    .map(({ id, name, title = name, topic = name, address = `crosswalk-${id}`, source }) => (
      { row: { kind: 'scale', id }, id: address, title, topic, readAt: `scale-${id}`, sources: [source] }
    )),
}
const broughtAlong: Readonly<Record<string, ((tables: Tables) => readonly RowSlide[]) | undefined>> = BROUGHT_ALONG

function levelSlide({ id, rank, titles }: Entry<Level>, kind: 'level' | 'card' | 'criteria' | 'glossary', title: string, topic: string): RowSlide {
  return { row: { kind, id }, id: `${kind}-${rank}`, title: titles?.[kind] ?? title, topic, readAt: `level-${rank}`, reached: id }
}

/** Writes the ranks of a step as in its addresses: `2-3`. */
export function stepAddress(levels: Catalog['levels'], { from, to }: { readonly from: string, readonly to: string }): string {
  return [from, to].map(id => find(levels, id)?.rank ?? id).join('-')
}

/** Says what the data and `slide:` in the Markdown call a slide: by the row that brings it along, else by its address. */
export function nameOf({ id, row }: Pick<Entry<DeckSlide>, 'id' | 'row'>): string {
  return row === undefined || row.kind === 'question' || row.kind === 'table' ? id : `${row.kind}-${row.id}`
}

/** Says what the data call the slide at an address, in the deck or not: `level-l3` for `level-3`. */
export function calledInData(tables: Tables, address: string): string {
  const brought = find(Object.values(BROUGHT_ALONG).flatMap(slides => slides(tables)), address)
  return brought === undefined ? address : nameOf(brought)
}

/** The kind of rows that brings a slide along, `step` for the way from one level to the next; absent where no row does. */
export function kindOf({ row }: Pick<DeckSlide, 'row'>): SlidesKind | undefined {
  return row === undefined || row.kind === 'table' ? undefined : row.kind === 'path' || row.kind === 'work' ? 'step' : row.kind
}

/** Lists the slides of a ladder that has no table of slides: those that its other tables bring along. */
function tableSlides(tables: Tables): Table<string, (Slide & Pick<DeckSlide, 'row'>) | RowSlides> {
  // From the slides of the levels on, the whole ladder has been climbed.
  const climbed = Object.keys(SLIDES).slice(Object.keys(SLIDES).indexOf('level-*'))
  const top = tables.levels.at(-1)?.id
  const isThere = (row: TableSlide | RowSlides): boolean => row.title === undefined || row.of === undefined || tables[row.of].length > 0
  return Object.fromEntries(Object.entries<TableSlide | RowSlides>(SLIDES).filter(([, row]) => isThere(row)).map(([id, row]) => {
    if (row.title === undefined)
      return [id, row]
    const { of: _, ...slide } = row
    const reached = top !== undefined && slide.act === 'talk' && climbed.includes(id) ? { reached: top } : {}
    return [id, { ...slide, ...reached, row: { kind: 'table', id } as const }]
  }))
}

/** Lists the slides in their order: the rows of the table, instead of `level-*` the slides of the levels, and behind each of these the slides whose `after` names it. */
export function slidesInOrder(tables: Tables, rows?: Table<string, Slide | RowSlides>): Entry<DeckSlide>[] {
  const table = rows ?? tableSlides(tables)
  const written = Object.entries(table).flatMap(([id, row]) => row.title === undefined ? [] : [{ ...row, id }])
  const isBehind = ({ after = '' }: Slide): boolean => 'level-*' in table && find(tables.levels, after) !== undefined
  const all = Object.entries(table).flatMap(([key, row]) => {
    if (row.title !== undefined)
      return isBehind(row) ? [] : written.filter(({ id }) => id === key)
    return (broughtAlong[key.replace('-*', '')]?.(tables) ?? []).flatMap(slide => [
      { ...slide, act: row.act },
      ...key === 'level-*' ? written.filter(({ after }) => after === slide.row.id) : [],
    ])
  })
  return all.map(({ after: _, ...slide }: Slide & { readonly id: string }, index) => ({ ...slide, readAt: slide.readAt ?? slide.id, rank: index + 1 }))
}

/**
 * Writes addresses where the data call a slide by its row, and plans what no talk does: in every talk, on
 * top of its slot. Where there is no talk, one has all that does not stand behind it, and offers `steps`.
 */
export function resolveSlideNames(catalog: Catalog, steps: readonly string[]): Catalog {
  const known = Object.values(BROUGHT_ALONG).flatMap(slides => slides(catalog))
  const ids = new Map(known.map(slide => [nameOf(slide), slide.id]))
  const sections = new Map(known.map(slide => [nameOf(slide), slide.readAt]))
  const idOf = (name: string): string => ids.get(name) ?? name
  const keyed = <Value>(rows: Readonly<Record<string, Value>>): Record<string, Value> => Object.fromEntries(Object.entries(rows).map(([name, value]) => [idOf(name), value]))
  const talks = catalog.talks.map(talk => ({
    ...talk,
    slides: keyed(talk.slides),
    replacements: Object.fromEntries(Object.entries(talk.replacements).map(([name, replacement]) => [idOf(name), replacement === undefined ? undefined : idOf(replacement)])),
  }))
  const inTalks = catalog.slides.filter(({ act }) => !find(catalog.acts, act)?.inEveryTalk)
  const added = (slides: readonly { readonly id: string }[], onTop: Pick<PlannedSlide, 'onTop'>): Record<string, PlannedSlide> =>
    Object.fromEntries(slides.map(({ id }) => [id, { seconds: DEFAULT_SECONDS, priority: 'should', ...onTop }]))
  const unplanned = inTalks.filter(({ id, row }) => row !== undefined && talks.every(({ slides }) => slides[id] === undefined))
  const only = { id: ONLY_TALK, rank: 1, label: 'Talk', minutes: inTalks.length * DEFAULT_SECONDS / 60, slides: added(inTalks, {}), replacements: {}, transitions: steps }
  return {
    ...catalog,
    talks: talks.length === 0 ? [only] : talks.map(talk => ({ ...talk, slides: { ...talk.slides, ...added(unplanned, { onTop: true }) } })),
    slides: catalog.slides.map(slide => ({ ...slide, readAt: sections.get(slide.readAt) ?? slide.readAt })),
    questions: catalog.questions.map(({ slides: [first, ...others], ...row }) => ({ ...row, slides: [idOf(first), ...others.map(idOf)] })),
    takeaways: catalog.takeaways.map(row => ({ ...row, slide: idOf(row.slide) })),
    highlights: catalog.highlights.map(row => ({ ...row, slide: idOf(row.slide) })),
    exercises: catalog.exercises.map(row => ({ ...row, slide: idOf(row.slide) })),
  }
}
