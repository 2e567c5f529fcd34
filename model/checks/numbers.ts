import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'

/** Times, clicks and weekends are counted in whole numbers, from one. */
export function checkNumbers(catalog: Catalog): Problem[] {
  const counted = [
    ...catalog.facets.map(({ id, click }) => ({ path: `facets.${id}.click`, value: click })),
    ...catalog.projects.map(({ id, weekends }) => ({ path: `projects.${id}.weekends`, value: weekends })),
    ...catalog.talks.flatMap(({ id, minutes, questions, slides }) => [
      { path: `talks.${id}.minutes`, value: minutes },
      { path: `talks.${id}.questions`, value: questions },
      ...Object.entries(slides).map(([slide, planned]) => ({ path: `talks.${id}.slides.${slide}.seconds`, value: planned?.seconds })),
    ]),
  ]
  return counted
    .filter(({ value }) => value !== undefined && (!Number.isInteger(value) || value <= 0))
    .map(({ path, value }) => ({ path, message: `${value} is not a whole number from 1`, fix: 'write how many, or drop the field where it may be absent' }))
}
