import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Cell, Edge } from './mermaid.ts'
import { floorOf, previousLevel, rungs } from '../model/levels.ts'
import { transitionBetween } from '../model/transitions.ts'
import { gridSource } from './mermaid.ts'
import { areInRows, levelBox, linesInRow } from './rows.ts'
import { sentences, wrap } from './words.ts'

/** Draws the levels as a rising staircase, a branch beside the rung it leaves from, and what changes at each step. */
export function progressionDiagram(catalog: Catalog): Diagram {
  const { levels } = catalog
  return {
    name: 'progression',
    use: 'slide',
    textSize: 23,
    title: 'The levels as a staircase, and what changes at each step',
    description: sentences(...levels.map(level => described(catalog, level))),
    source: areInRows(catalog) ? rowsSource(catalog) : stairsSource(catalog),
  }
}

/** Each level in a column of its own, with its promise below its name, and what changes below that. */
function stairsSource(catalog: Catalog): string {
  const { levels } = catalog
  const height = rungs(catalog).length
  const rows = Array.from({ length: height }, (_, row) => levels.map((level): Cell => {
    const floor = floorOf(catalog, level)
    if (row === height - 1 - floor)
      return { ...levelBox(level), text: wrap(level.promise, 19), lines: 5, step: level.rank - 1 }
    return row === height - floor && headline(catalog, level) !== '' ? changeBox(catalog, level) : { gap: 1 }
  }))
  return gridSource({ columns: levels.length, gap: 22, cells: rows.flat(), edges: levels.flatMap(level => edgesTo(catalog, level)) })
}

/** Each level in a row of its own: its name, its promise, what changes there. */
function rowsSource(catalog: Catalog): string {
  const lines = linesInRow(catalog.levels.length)
  return gridSource({
    columns: 13,
    gap: 4,
    cells: catalog.levels.toReversed().flatMap((level): Cell[] => {
      const { id, rank, promise } = level
      const step = rank - 1
      return [
        { ...levelBox(level, 27), lines, span: 5, step },
        { id: `${id}-promise`, strong: wrap(promise, 28), look: 'plain', level: rank, style: 'start', span: 4, step },
        previousLevel(catalog, id) === undefined ? { gap: 4 } : { ...changeBox(catalog, level), text: wrap(headline(catalog, level), 30), span: 4 },
      ]
    }),
  })
}

function changeBox(catalog: Catalog, level: Entry<Level>): Box {
  return {
    id: `${level.id}-change`,
    text: wrap(headline(catalog, level), 19),
    look: 'wash',
    style: 'start',
    level: level.rank,
    step: level.rank - 1,
  }
}

function edgesTo(catalog: Catalog, level: Entry<Level>): Edge[] {
  const { id, branch } = level
  const from = previousLevel(catalog, id)?.id
  if (from === undefined)
    return []
  if (branch !== undefined)
    return [{ from, to: id, look: 'dashed' }]
  return headline(catalog, level) === ''
    ? [{ from, to: id }]
    : [{ from, to: `${id}-change` }, { from: `${id}-change`, to: id }]
}

function headline(catalog: Catalog, level: Entry<Level>): string {
  const from = previousLevel(catalog, level.id)
  return from === undefined ? '' : transitionBetween(catalog, from.id, level.id)?.headline ?? level.change?.text ?? ''
}

function described(catalog: Catalog, level: Entry<Level>): string {
  const from = previousLevel(catalog, level.id)
  const position = from === undefined
    ? 'stands at the foot'
    : level.branch !== undefined
      ? `branches off beside level ${from.rank}`
      : `stands one step above level ${from.rank}`
  return sentences(`Level ${level.rank}, ${level.title}, ${position}: ${level.promise}`, headline(catalog, level) === '' ? '' : `What the step brings: ${headline(catalog, level)}`)
}
