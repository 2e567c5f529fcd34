import type { Catalog } from './catalog.ts'
import type { Part } from './rows.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { pageTitle } from '../toolkit/deck/titles.ts'
import { PARTS } from './defaults.ts'

/** The pages beside the slides, by their address under the path of the site. */
export const PAGE_PATHS = ['read/', 'assessment/', 'compare/'] as const
export type PagePath = (typeof PAGE_PATHS)[number]

/** Lists the pages that a talk has: one to read, and those for which it has rows. */
export function pagesOf({ criteria, facets }: Catalog): PagePath[] {
  return PAGE_PATHS.filter(path => path === 'read/' || (path === 'compare/' ? facets : criteria).length > 0)
}

/** Says how a page introduces itself in a window's title and wherever a link to it is shown. */
export function introductionOf(catalog: Catalog, path: PagePath) {
  const { title, description } = catalog.talk
  const { title: heading, lead } = headingOf(catalog, path)
  return path === 'read/' ? { title: `${title}, to read`, description } : { title: pageTitle(catalog.talk, heading), description: lead }
}

/** Gives the heading of a page, and what the page is for. */
export function headingOf({ parts, slides }: Catalog, path: PagePath): Pick<Part, 'title' | 'lead'> {
  const assess = find(parts, 'assess') ?? PARTS.assess
  return path === 'assessment/'
    ? assess
    : { title: find(slides, 'any-two')?.title ?? 'Any two levels, side by side', lead: (find(parts, 'levels') ?? PARTS.levels).lead }
}
