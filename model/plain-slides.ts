import type { Catalog, DeckSlide, Entry } from './catalog.ts'
import type { PlainSlide, TalkPlan } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { readingPlaces, transcriptId } from './reading.ts'

/**
 * The catalog with the slides in plain Markdown where they stand.
 *
 * Each belongs to the act of the slide before it. It is in every talk: for as
 * long as it says and skipped if time runs short, or behind the talks with the others there.
 */
export function withPlainSlides(catalog: Catalog, plain: readonly PlainSlide[]): Catalog {
  return plain.reduce(insert, catalog)
}

function insert(catalog: Catalog, { id, title, seconds, after }: PlainSlide): Catalog {
  const place = catalog.slides.findIndex(slide => slide.id === after) + 1
  // The first slide has none before it.
  const neighbour = catalog.slides[place - 1] ?? catalog.slides[place]
  if (neighbour === undefined)
    return catalog
  const { act, readAt, reached } = neighbour
  const slide: DeckSlide = { title, topic: title, act, readAt, ...reached === undefined ? {} : { reached }, plain: true }
  const slides = catalog.slides.toSpliced(place, 0, { ...slide, id, rank: place + 1 }).map((entry, index) => ({ ...entry, rank: index + 1 }))
  const talks = find(catalog.acts, act)?.inEveryTalk ? catalog.talks : catalog.talks.map(talk => planned(talk, id, seconds))
  return told({ ...catalog, slides, talks }, id)
}

function planned(talk: Entry<TalkPlan>, id: string, seconds: number): Entry<TalkPlan> {
  return { ...talk, slides: { ...talk.slides, [id]: { seconds, priority: 'should', onTop: true } } }
}

/** The reading page has what is said to the slide, if it has what is said at all. */
function told(catalog: Catalog, id: string): Catalog {
  const readAt = transcriptId(id)
  return readingPlaces(catalog).includes(readAt)
    ? { ...catalog, slides: catalog.slides.map(slide => slide.id === id ? { ...slide, readAt } : slide) }
    : catalog
}
