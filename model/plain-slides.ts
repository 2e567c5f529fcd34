import type { Catalog, DeckSlide, Entry } from './catalog.ts'
import type { PlainSlide, TalkPlan } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { sectionIds, transcriptId } from './reading.ts'

/**
 * Adds the slides in plain Markdown to a catalog, each after the slide that it follows.
 *
 * Each belongs to the act of the slide before it. It is in every talk: for as
 * long as it says and skipped if time runs short, or behind the talks with the others there.
 */
export function withPlainSlides(catalog: Catalog, plain: readonly PlainSlide[]): Catalog {
  return plain.reduce(insert, catalog)
}

function insert(catalog: Catalog, { id, title, seconds, after }: PlainSlide): Catalog {
  const index = catalog.slides.findIndex(slide => slide.id === after) + 1
  // The first slide has none before it.
  const neighbour = catalog.slides[index - 1] ?? catalog.slides[index]
  if (neighbour === undefined)
    return catalog
  const { act, readAt, reached } = neighbour
  const slide: DeckSlide = { title, topic: title, act, readAt, reached, plain: true }
  const slides = catalog.slides.toSpliced(index, 0, { ...slide, id, rank: index + 1 }).map((entry, at) => ({ ...entry, rank: at + 1 }))
  const talks = find(catalog.acts, act)?.inEveryTalk ? catalog.talks : catalog.talks.map(talk => planned(talk, id, seconds))
  return withTranscript({ ...catalog, slides, talks }, id)
}

function planned(talk: Entry<TalkPlan>, id: string, seconds: number): Entry<TalkPlan> {
  return { ...talk, slides: { ...talk.slides, [id]: { seconds, priority: 'should', onTop: true } } }
}

/** Links the slide to its words in the transcript, if the reading page has one. */
function withTranscript(catalog: Catalog, id: string): Catalog {
  const readAt = transcriptId(id)
  return sectionIds(catalog).includes(readAt)
    ? { ...catalog, slides: catalog.slides.map(slide => slide.id === id ? { ...slide, readAt } : slide) }
    : catalog
}
