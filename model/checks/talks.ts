import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { formatTime } from '../../toolkit/deck/time.ts'
import { backupSlides, plannedSeconds, slidesOf } from '../running-order.ts'
import { referencesOf } from './references.ts'

/** How far the slides of a talk may be from its slot. */
const TOLERANCE = 0.05

/** What stands on slides behind every talk, and leads to slides of it. */
const LEADS_TO_SLIDES = /^(?:questions|takeaways|highlights)\./

/** A plan names slides of the talk only, cuts what it replaces, and each slide is given in some talk. */
export function checkPlans(catalog: Catalog): Problem[] {
  const backup = backupSlides(catalog)
  return [
    ...catalog.talks.flatMap(({ id, slides }) => backup
      .filter(slide => slides[slide.id] !== undefined)
      .map(slide => ({ path: `talks.${id}.slides.${slide.id}`, message: `${quote(slide.id)} stands behind every talk for questions`, fix: 'plan a slide of another act, or move the slide to one' }))),
    ...catalog.talks.flatMap((talk) => {
      const here = slidesOf(catalog, talk.id)
      return Object.entries(talk.replacements).flatMap(([cut, replacement]) => {
        const path = `talks.${talk.id}.replacements.${cut}`
        if (find(here, cut) !== undefined)
          return [{ path, message: `${quote(cut)} is not cut from this talk`, fix: 'remove the line, or the slide from the plan' }]
        return replacement === undefined || find(here, replacement) !== undefined || find(catalog.slides, replacement) === undefined
          ? []
          : [{ path, message: `${quote(replacement)} is itself cut from this talk`, fix: 'name a slide that the talk has' }]
      })
    }),
    ...catalog.slides
      .filter(slide => catalog.talks.length > 0 && !backup.includes(slide) && catalog.talks.every(({ slides }) => slides[slide.id] === undefined))
      .map(({ id }) => ({ path: `slides.${id}`, message: 'no talk plans the slide', fix: 'plan it in a talk, or move it to an act that stands behind every talk' })),
  ]
}

/** The planned times are whole seconds and fill what the slot leaves for them. */
export function checkTimes(catalog: Catalog): Problem[] {
  return catalog.talks.flatMap((talk) => {
    const odd = Object.entries(talk.slides)
      .filter(([, planned]) => planned !== undefined && (!Number.isInteger(planned.seconds) || planned.seconds <= 0))
      .map(([slide, planned]) => ({ path: `talks.${talk.id}.slides.${slide}.seconds`, message: `${planned?.seconds} is not a number of seconds`, fix: 'write whole seconds' }))
    const slot = talk.minutes * 60 - (talk.questions ?? 0)
    const total = plannedSeconds(catalog, talk.id)
    if (odd.length > 0 || Math.abs(total - slot) <= slot * TOLERANCE)
      return odd
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
  return catalog.talks.flatMap((talk) => {
    const here = slidesOf(catalog, talk.id)
    return links
      .filter(({ id }) => find(catalog.slides, id) !== undefined && find(here, id) === undefined && talk.replacements[id] === undefined)
      .map(({ path, id }) => ({
        path,
        message: `it leads to ${quote(id)}, which is cut from talk ${quote(talk.id)}`,
        fix: `plan the slide in talks.${talk.id}.slides, or name what stands in for it in talks.${talk.id}.replacements`,
      }))
  })
}
