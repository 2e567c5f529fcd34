import type { Catalog } from '../model/catalog.ts'
import type { PagePath } from './paths.ts'
import { resolve } from '../model/lookup.ts'
import { pageTitle, resolveSlide } from '../model/running-order.ts'

/** What a page beside the slides is called, and what it is for. */
export interface Introduction {
  readonly title: string
  readonly description: string
}

/** How a page introduces itself in a window's title and wherever a link to it is shown. */
export function introductionOf(catalog: Catalog, path: PagePath): Introduction {
  const { title, description } = catalog.talk
  const part = (id: string) => resolve('part', catalog.parts, id)
  switch (path) {
    case 'read/': return { title: `${title}, to read`, description }
    case 'assessment/': return { title: pageTitle(catalog, part('assess').title), description: part('assess').lead }
    case 'compare/': return { title: pageTitle(catalog, resolveSlide(catalog, 'any-two').title), description: part('levels').lead }
  }
}
