import type { Catalog } from './catalog.ts'

/** The pages beside the slides, by their address under the path of the site. */
export const PAGE_PATHS = ['read/', 'assessment/', 'compare/'] as const
export type PagePath = (typeof PAGE_PATHS)[number]

/** Lists the pages that a talk has: one to read, and those for which it has rows. */
export function pagesOf({ criteria, facets }: Catalog): PagePath[] {
  return PAGE_PATHS.filter(path => path === 'read/' || (path === 'compare/' ? facets : criteria).length > 0)
}
