import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Cell, Edge } from './mermaid.ts'
import { floorOf, previousLevel, rungs } from '../model/levels.ts'
import { transitionBetween } from '../model/transitions.ts'
import { gridSource } from './mermaid.ts'
import { areInRows, linesInRow } from './rows.ts'
import { sentences, wrap } from './words.ts'

/** The levels as a rising staircase, a branch beside the rung it leaves from, and what changes at each step. */
export function progressionDiagram(catalog: Catalog): Diagram {
  const { levels } = catalog
  return {
    name: 'progression',
    use: 'slide',
    textSize: 23,
    title: 'The levels as a staircase, and what changes at each step',
    description: sentences(...levels.map(level => described(catalog, level))),
    source: areInRows(catalog) ? rowsSource(catalog) : stairsSource(catalog),
    steps: levels.length - 1,
  }
}

/** Each level in a column of its own, with its promise below its name, and what changes below that. */
function stairsSource(catalog: Catalog): string {
  const { levels } = catalog
  const height = rungs(catalog).length
  const rows = Array.from({ length: height }, (_, row) => levels.map((level): Cell => {
    const floor = floorOf(catalog, level)
    if (row === height - 1 - floor)
      return levelBox(level)
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
      const { id, rank, title, promise, branch } = level
      const place = { level: rank, step: rank - 1, style: 'start' } as const
      return [
        { ...place, id, head: wrap(`${rank} ${title}`, 27), look: branch !== undefined ? 'dashed' : 'solid', lines, span: 5 },
        { ...place, id: `${id}-promise`, strong: wrap(promise, 28), look: 'plain', span: 4 },
        previousLevel(catalog, id) === undefined ? { gap: 4 } : { ...changeBox(catalog, level), text: wrap(headline(catalog, level), 30), span: 4 },
      ]
    }),
  })
}

function levelBox({ id, rank, title, promise, branch }: Entry<Level>): Box {
  return {
    id,
    head: wrap(`${rank} ${title}`, 16),
    text: wrap(promise, 19),
    lines: 5,
    look: branch !== undefined ? 'dashed' : 'solid',
    style: 'start',
    level: rank,
    step: rank - 1,
  }
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
  const rank = level.rank
  const place = from === undefined
    ? 'stands at the foot'
    : level.branch !== undefined
      ? `branches off beside level ${from.rank}`
      : `stands one step above level ${from.rank}`
  return sentences(`Level ${rank}, ${level.title}, ${place}: ${level.promise}`, headline(catalog, level) === '' ? '' : `What the step brings: ${headline(catalog, level)}`)
}
