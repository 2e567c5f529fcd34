import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'
import { readingPlaces } from '../reading.ts'
import { formatTime, talkSlides, totalSeconds } from '../running-order.ts'
import { placeOf } from './place.ts'

/** The planned times are whole seconds and add up to the talk. */
export function checkTimes(catalog: Catalog): Problem[] {
  const odd = catalog.slides
    .filter(({ seconds }) => !Number.isInteger(seconds) || seconds < 0)
    .map(({ id, seconds }) => ({ path: `slides.${id}.seconds`, message: `${seconds} is not a number of seconds`, fix: 'write whole seconds, 0 for a backup slide' }))
  const total = totalSeconds(catalog)
  const { seconds } = catalog.talk
  if (odd.length > 0 || total === seconds)
    return odd
  return [{
    path: 'talk.seconds',
    message: `the talk is planned for ${seconds} s (${formatTime(seconds)}), its slides take ${total} s (${formatTime(total)})`,
    fix: `change the seconds of the slides by ${seconds - total}, or plan the talk for ${total} s`,
  }]
}

/** Slides follow the order of the acts, the talk comes before the backup slides, and the ladder is only climbed. */
export function checkRunningOrder(catalog: Catalog): Problem[] {
  const { acts, slides } = catalog
  const actPlace = (id: string): number => acts.findIndex(act => act.id === id)
  const reached = talkSlides(catalog).filter(slide => slide.reached !== undefined)
  return [
    ...slides.flatMap((slide, place) => {
      const before = slides[place - 1]
      const isKnown = actPlace(slide.act) >= 0
      if (before !== undefined && isKnown && actPlace(before.act) > actPlace(slide.act))
        return [{ path: `slides.${slide.id}.act`, message: `the slide belongs to ${quote(slide.act)} but follows one of ${quote(before.act)}`, fix: 'move the slide to its act, or change its act' }]
      if (before?.seconds === 0 && slide.seconds > 0)
        return [{ path: `slides.${slide.id}.seconds`, message: `a slide of the talk follows the backup slide ${quote(before.id)}`, fix: 'move it before the backup slides, or set its seconds to 0' }]
      return []
    }),
    ...reached.flatMap(({ id, reached: level = '' }, place) => {
      const before = reached[place - 1]?.reached ?? ''
      return placeOf(catalog, before) > placeOf(catalog, level)
        ? [{ path: `slides.${id}.reached`, message: `the talk falls back from ${quote(before)} to ${quote(level)}`, fix: `name ${quote(before)} or a level above it` }]
        : []
    }),
  ]
}

/** Every slide names a place on the reading page that exists. */
export function checkReadAt(catalog: Catalog): Problem[] {
  const places = readingPlaces(catalog)
  return catalog.slides
    .filter(({ readAt }) => !places.includes(readAt))
    .map(({ id, readAt }) => {
      const guess = nearest(readAt, places)
      const hint = guess === undefined ? '' : `did you mean ${quote(guess)}? `
      return { path: `slides.${id}.readAt`, message: `the reading page has no section ${quote(readAt)}`, fix: `${hint}known: ${places.filter(place => !place.startsWith('slide-')).join(', ')}` }
    })
}
