import type { Catalog, DeckSlide, Entry } from '../catalog.ts'
import type { PartChildren, SlidesKind } from '../rows.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { isFree } from '../addresses.ts'
import { readingOutline, sectionIds } from '../reading.ts'
import { kindOf } from '../row-slides.ts'
import { outOfOrder, placeOf } from './place.ts'

/** Slides follow the order of the acts, what stands behind every talk comes last, and the ladder is only climbed. */
export function checkRunningOrder(catalog: Catalog): Problem[] {
  const { acts, slides } = catalog
  // An act that is unknown has no place.
  const actPlace = ({ act }: DeckSlide): number => find(acts, act)?.rank ?? Number.NaN
  const reached = slides.filter(({ act, reached }) => reached !== undefined && acts.some(({ id, inEveryTalk }) => id === act && !inEveryTalk))
  return [
    ...slides.filter(({ id }) => !isFree(id)).map(slide => (
      { path: addressPath(slide), message: `${quote(slide.id)} cannot be the address of a slide`, fix: 'use small letters, digits and hyphens, and no name of a page beside the slides' }
    )),
    ...outOfOrder(acts, ({ inEveryTalk }) => Number(inEveryTalk ?? false)).map(({ row: { id }, before }) => (
      { path: `acts.${id}`, message: `an act of the talks follows ${quote(before.id)}, which stands behind every talk`, fix: 'list its row earlier' }
    )),
    ...outOfOrder(slides, actPlace).map(({ row: { id, act }, before }) => (
      { path: `slides.${id}.act`, message: `the slide belongs to ${quote(act)} but follows one of ${quote(before.act)}`, fix: 'move the slide to its act, or change its act' }
    )),
    ...outOfOrder(reached, ({ reached = '' }) => placeOf(catalog, reached)).map(({ row: { id, reached: level = '' }, before: { reached: before = '' } }) => (
      { path: `slides.${id}.reached`, message: `the talk falls back from ${quote(before)} to ${quote(level)}`, fix: `name ${quote(before)} or a level above it` }
    )),
  ]
}

/** Where the address of a slide is written. */
function addressPath({ id, row }: Entry<DeckSlide>): string {
  return row?.kind === 'question' ? `questions.${row.id}` : row?.kind === 'scale' ? `scales.${row.id}.address` : `slides.${id}`
}

/** What a part of the reading page goes through, so that the slides of rows have a place there. */
const TOLD_IN: Readonly<Record<SlidesKind, PartChildren>> = {
  level: 'levels',
  card: 'levels',
  criteria: 'levels',
  step: 'transitions',
  question: 'questions',
  glossary: 'terms',
  scale: 'scales',
}

/** Every slide names a place on the reading page that exists. */
export function checkReadAt(catalog: Catalog): Problem[] {
  const places = new Set(sectionIds(catalog))
  const names = catalog.slides.every(({ readAt }) => places.has(readAt)) ? [] : placeNames(catalog)
  return catalog.slides
    .filter(({ readAt }) => !places.has(readAt))
    .map((slide) => {
      // What stands beside the slide of a row may be read where that is.
      const kind = kindOf(catalog.slides.find(({ row, readAt }) => row !== undefined && readAt === slide.readAt) ?? slide)
      if (kind !== undefined)
        return { path: 'parts', message: `no part of the reading page goes through the ${TOLD_IN[kind]}, and slides lead there`, fix: `give a part \`children: '${TOLD_IN[kind]}'\`` }
      const guess = nearest(slide.readAt, names)
      const hint = guess === undefined ? '' : `did you mean ${quote(guess)}? `
      return { path: `slides.${slide.id}.readAt`, message: `the reading page has no section ${quote(slide.readAt)}`, fix: `${hint}known: ${names.join(', ')}` }
    })
}

/** The sections of the reading page as data write them: a level, a step or a scale by its id. */
function placeNames(catalog: Catalog): string[] {
  return readingOutline(catalog).flatMap(({ id, row, children }) => [
    id,
    ...find(catalog.parts, row)?.children === 'slides' ? [] : children.map(child => child.id.replace(/^(level|step|glossary)-.*/, `$1-${child.row}`)),
  ])
}
