import type { Catalog } from '../catalog.ts'

/** Something in the data that is wrong, where it is, and what would be right. */
export interface Problem {
  /** From the table to the value, as in `tools.docker.homeLevel`. */
  readonly path: string
  /** The file and the line, as in `data/tools.ts:34`, where somebody looked for it. */
  readonly place?: string
  /** Names the bad value. */
  readonly message: string
  readonly fix: string
}

/** One rule: all its problems at once. It never throws, however broken the catalog is. */
export type Check = (catalog: Catalog) => Problem[]
