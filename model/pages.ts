/** The pages beside the slides, by their address under the path of the site. */
export const PAGE_PATHS = ['read/', 'assessment/', 'compare/'] as const
export type PagePath = (typeof PAGE_PATHS)[number]
