/** Asks a waiting worker to take the place of the one before. */
export const TAKE_OVER = 'take over'

/** Asks a worker how many of its files are here. */
export const HOW_MUCH = 'how much'

/** How many files of the site are on this machine. */
export interface CachedFiles {
  readonly have: number
  readonly all: number
}
