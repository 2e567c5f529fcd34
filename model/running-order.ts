import type { Catalog, DeckSlide, Entry } from './catalog.ts'
import type { PlannedSlide, TalkPlan } from './rows.ts'
import { find, resolve } from '../toolkit/deck/lookup.ts'
import { nameOf } from './row-slides.ts'

/** Finds the slide by its name in the data. */
export function findSlide({ slides }: Catalog, name: string): Entry<DeckSlide> | undefined {
  return slides.find(slide => nameOf(slide) === name)
}

/** Finds the slide by its address, or by its name in the data; throws `UnknownIdError`. */
export function resolveSlide(catalog: Catalog, id: string): Entry<DeckSlide> {
  return findSlide(catalog, id) ?? resolve('slide', catalog.slides, id)
}

/** Finds the talk with this id; throws `UnknownIdError`. */
export function resolveTalk(catalog: Catalog, id: string): Entry<TalkPlan> {
  return resolve('talk', catalog.talks, id)
}

/** Lists the slides that a talk plans, in order, each with its time in it; throws `UnknownIdError`. */
export function talkSlides(catalog: Catalog, talkId: string): (Entry<DeckSlide> & PlannedSlide)[] {
  const { slides } = resolveTalk(catalog, talkId)
  return catalog.slides.flatMap((slide) => {
    const planned = slides[slide.id]
    return planned === undefined ? [] : [{ ...slide, ...planned }]
  })
}

/** Lists the slides that are kept for questions behind every talk, in order. */
export function backupSlides(catalog: Catalog): Entry<DeckSlide>[] {
  return catalog.slides.filter(({ act }) => find(catalog.acts, act)?.inEveryTalk)
}

/** Lists all slides that a talk has, in order: those it plans, then those behind it; the others are cut. Throws `UnknownIdError`. */
export function slidesOf(catalog: Catalog, talkId: string): Entry<DeckSlide>[] {
  const { slides } = resolveTalk(catalog, talkId)
  const backup = backupSlides(catalog)
  return catalog.slides.filter(slide => slides[slide.id] !== undefined || backup.includes(slide))
}

/**
 * Finds the slide that a link leads to in a talk: the slide itself, or what replaces it where it is cut.
 *
 * @throws {Error} if it is cut and nothing replaces it; `UnknownIdError` for an unknown id.
 */
export function slideFor(catalog: Catalog, talkId: string, slideId: string): Entry<DeckSlide> {
  const here = slidesOf(catalog, talkId)
  const { id } = resolveSlide(catalog, slideId)
  const found = find(here, id) ?? find(here, resolveTalk(catalog, talkId).replacements[id] ?? '')
  if (found === undefined)
    throw new Error(`slide "${id}" is cut from talk "${talkId}", and nothing stands in for it`)
  return found
}

/** Lists the slides of a talk that belong to one act, in order; throws `UnknownIdError`. */
export function slidesOfAct(catalog: Catalog, talkId: string, actId: string): Entry<DeckSlide>[] {
  const { id } = resolve('act', catalog.acts, actId)
  return slidesOf(catalog, talkId).filter(({ act }) => act === id)
}

function sum(slides: readonly PlannedSlide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0)
}

/** Says when a slide begins, in seconds from the start of a talk; undefined if the talk does not plan it. Throws `UnknownIdError`. */
export function startOf(catalog: Catalog, talkId: string, slideId: string): number | undefined {
  const { id } = resolveSlide(catalog, slideId)
  const planned = talkSlides(catalog, talkId)
  const index = planned.findIndex(slide => slide.id === id)
  return index < 0 ? undefined : sum(planned.slice(0, index))
}

/** Says how long the slides take together that a talk plans in its slot, in seconds; throws `UnknownIdError`. */
export function plannedSeconds(catalog: Catalog, talkId: string): number {
  return sum(talkSlides(catalog, talkId).filter(({ onTop }) => !onTop))
}
