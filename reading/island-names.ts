/** The interactive parts of a page: rendered with the page, and mounted in the browser when they come near the window. */
export const ISLAND_NAMES = ['assessment', 'job', 'compare'] as const
export type IslandName = (typeof ISLAND_NAMES)[number]
