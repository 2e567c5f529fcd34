import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { formatTime } from '../../toolkit/deck/time.ts'
import { calledInData } from '../row-slides.ts'
import { backupSlides, plannedSeconds, slidesOf } from '../running-order.ts'
import { referencesOf } from './references.ts'

/** How far the slides of a talk may be from its slot. */
const TOLERANCE = 0.05

/** What stands on slides behind every talk, and leads to slides of it. */
const LEADS_TO_SLIDES = /^(?:questions|takeaways|highlights)\./

/** Where its act is unknown, nobody knows which talks have a slide. */
function isPlaced({ slides, acts }: Catalog, id: string): boolean {
  return find(acts, find(slides, id)?.act ?? '') !== undefined
}

/** A plan names slides of the talk only, cuts what it replaces, and each slide is given in some talk. */
export function checkPlans(catalog: Catalog): Problem[] {
  const backup = backupSlides(catalog)
  const nameOf = (slide: string): string => calledInData(catalog, slide)
  return [
    ...catalog.talks.flatMap(({ id, slides }) => backup
      .filter(slide => slides[slide.id] !== undefined)
      .map(slide => ({ path: `talks.${id}.slides.${slide.id}`, message: `${quote(nameOf(slide.id))} stands behind every talk for questions`, fix: 'plan a slide of another act, or move the slide to one' }))),
    ...catalog.talks.flatMap((talk) => {
      const here = slidesOf(catalog, talk.id)
      return Object.entries(talk.replacements).flatMap(([cut, replacement]) => {
        const path = `talks.${talk.id}.replacements.${cut}`
        if (find(here, cut) !== undefined) {
          return [talk.slides[cut]?.onTop
            ? { path, message: `no talk plans ${quote(nameOf(cut))}, so every talk has it, and this one names what stands in for it`, fix: 'plan the slide in a talk, or remove the line' }
            : { path, message: `${quote(nameOf(cut))} is not cut from this talk`, fix: 'remove the line, or the slide from the plan' }]
        }
        return replacement === undefined || find(here, replacement) !== undefined || !isPlaced(catalog, replacement)
          ? []
          : [{ path, message: `${quote(nameOf(replacement))} is itself cut from this talk`, fix: 'name a slide that the talk has' }]
      })
    }),
    ...catalog.slides
      .filter(slide => isPlaced(catalog, slide.id) && catalog.talks.length > 0 && !backup.includes(slide) && catalog.talks.every(({ slides }) => slides[slide.id] === undefined))
      .map(({ id }) => ({ path: `slides.${id}`, message: 'no talk plans the slide', fix: 'plan it in a talk, or move it to an act that stands behind every talk' })),
  ]
}

/** The planned times fill what the slot leaves for them. */
export function checkTimes(catalog: Catalog): Problem[] {
  return catalog.talks.flatMap((talk) => {
    const slot = talk.minutes * 60 - (talk.questions ?? 0)
    const total = plannedSeconds(catalog, talk.id)
    if (Math.abs(total - slot) <= slot * TOLERANCE)
      return []
    return [{
      path: `talks.${talk.id}.slides`,
      message: `the slot has ${talk.questions === undefined ? '' : 'without the time for questions '}${slot} s (${formatTime(slot)}), the slides take ${total} s (${formatTime(total)})`,
      fix: `change their seconds by ${slot - total}; up to ${slot * TOLERANCE} s more or less is well`,
    }]
  })
}

/** Finds what a talk has and leads to a slide that it has not. */
export function checkCuts(catalog: Catalog): Problem[] {
  const links = referencesOf(catalog).filter(({ kind, path }) => kind === 'slide' && LEADS_TO_SLIDES.test(path))
  return links.flatMap(({ path, id }) => {
    if (!isPlaced(catalog, id))
      return []
    const cutFrom = catalog.talks.filter(talk => find(slidesOf(catalog, talk.id), id) === undefined && talk.replacements[id] === undefined)
    const talks = cutFrom.map(talk => quote(talk.id)).join(', ')
    return cutFrom.length === 0
      ? []
      : [{
          path,
          message: `it leads to ${quote(calledInData(catalog, id))}, which is cut from ${cutFrom.length === 1 ? 'talk' : 'talks'} ${talks}`,
          fix: 'plan the slide there, in `slides`, or name what stands in for it, in `replacements`',
        }]
  })
}
