import type { Catalog } from './catalog.ts'
import type { PagePath } from './pages.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { pageTitle } from '../toolkit/deck/titles.ts'
import { resolveSlide } from './running-order.ts'

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
    case 'assessment/': return { title: pageTitle(catalog.talk, part('assess').title), description: part('assess').lead }
    case 'compare/': return { title: pageTitle(catalog.talk, resolveSlide(catalog, 'any-two').title), description: part('levels').lead }
  }
}
