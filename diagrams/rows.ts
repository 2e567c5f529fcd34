import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Box } from './mermaid.ts'
import { areMany } from '../model/levels.ts'
import { wrap } from './words.ts'

/** Draws a level as a box with its rank and title; a branch is dashed. */
export function levelBox({ id, rank, title, branch }: Entry<Level>, width = 16): Box {
  return { id, head: wrap(`${rank} ${title}`, width), look: branch === undefined ? 'solid' : 'dashed', level: rank, style: 'start' }
}

/** The longest name that stands in one line at the head of a column, in letters of an ordinary width. */
const SHORT = 12

/** Tells whether the levels of a picture stand in rows: there are too many for columns, or their names are too long. */
export function areInRows(catalog: Catalog): boolean {
  return areMany(catalog) || catalog.levels.some(({ title }) => widthOf(title) > SHORT)
}

/** About how wide a text is: an m takes more room than an i. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[mw@]/i.test(letter) ? 1.5 : /[\sfijlrt.,'I]/.test(letter) ? 0.7 : 1), 0)
}

/** Says for how many lines of text a row has room, if so many rows fill a slide. */
export function linesInRow(rows: number): number {
  return Math.max(2, Math.floor(22 / rows))
}
