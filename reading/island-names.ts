/**
 * The parts of a page that answer to the reader: rendered with the page, and
 * brought to life in the browser as they come near.
 */
export const ISLAND_NAMES = ['assessment', 'job', 'compare'] as const
export type IslandName = (typeof ISLAND_NAMES)[number]
