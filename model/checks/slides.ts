import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { isFree } from '../addresses.ts'
import { sectionIds } from '../reading.ts'
import { placeOf } from './place.ts'

/** Slides follow the order of the acts, what stands behind every talk comes last, and the ladder is only climbed. */
export function checkRunningOrder(catalog: Catalog): Problem[] {
  const { acts, slides } = catalog
  const actPlace = (id: string): number => acts.findIndex(act => act.id === id)
  const reached = slides.filter(({ act, reached }) => reached !== undefined && !find(acts, act)?.inEveryTalk)
  return [
    ...slides.filter(({ id }) => !isFree(id)).map(({ id }) => (
      { path: `slides.${id}`, message: `${quote(id)} cannot be the address of a slide`, fix: 'use small letters, digits and hyphens, and no name of a page beside the slides' }
    )),
    ...acts.flatMap(({ id, inEveryTalk }, place) => {
      const before = acts[place - 1]
      return before?.inEveryTalk && !inEveryTalk
        ? [{ path: `acts.${id}`, message: `an act of the talks follows ${quote(before.id)}, which stands behind every talk`, fix: 'list its row earlier' }]
        : []
    }),
    ...slides.flatMap((slide, place) => {
      const before = slides[place - 1]
      const isKnown = actPlace(slide.act) >= 0
      return before !== undefined && isKnown && actPlace(before.act) > actPlace(slide.act)
        ? [{ path: `slides.${slide.id}.act`, message: `the slide belongs to ${quote(slide.act)} but follows one of ${quote(before.act)}`, fix: 'move the slide to its act, or change its act' }]
        : []
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
  const sections = sectionIds(catalog)
  return catalog.slides
    .filter(({ readAt }) => !sections.includes(readAt))
    .map(({ id, readAt }) => {
      const guess = nearest(readAt, sections)
      const hint = guess === undefined ? '' : `did you mean ${quote(guess)}? `
      return { path: `slides.${id}.readAt`, message: `the reading page has no section ${quote(readAt)}`, fix: `${hint}known: ${sections.filter(place => !place.startsWith('slide-')).join(', ')}` }
    })
}
