import type { Level } from '../data/types.ts'
import type { Catalog, Entry } from '../model/catalog.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Cell, Edge } from './mermaid.ts'
import { previousLevel, rankOf, rungs } from '../model/levels.ts'
import { transitionBetween } from '../model/transitions.ts'
import { gridSource } from './mermaid.ts'
import { sentences, wrap } from './words.ts'

/** The levels as a rising staircase, a branch beside the rung it leaves from, and what changes at each step. */
export function progressionDiagram(catalog: Catalog): Diagram {
  const { levels } = catalog
  const height = rungs(catalog).length
  const rows = Array.from({ length: height }, (_, row) => levels.map((level): Cell => {
    const floor = floorOf(catalog, level)
    if (row === height - 1 - floor)
      return levelBox(catalog, level)
    return row === height - floor && previousLevel(catalog, level.id) !== undefined ? changeBox(catalog, level) : { gap: 1 }
  }))
  return {
    name: 'progression',
    use: 'slide',
    textSize: 23,
    title: 'The levels as a staircase, and what changes at each step',
    description: sentences(...levels.map(level => described(catalog, level))),
    source: gridSource({ columns: levels.length, gap: 22, cells: rows.flat(), edges: levels.flatMap(level => edgesTo(catalog, level)) }),
    steps: levels.length - 1,
  }
}

/** How high a level stands: a branch stands beside the rung that it leaves from. */
function floorOf(catalog: Catalog, level: Entry<Level>): number {
  const foot = level.shape.kind === 'branch' ? previousLevel(catalog, level.id) : level
  return rungs(catalog).findIndex(({ id }) => id === foot?.id)
}

function levelBox(catalog: Catalog, { id, index, title, promise, shape }: Entry<Level>): Box {
  const rank = rankOf(catalog, id)
  return {
    id,
    head: [`${rank} ${title}`],
    text: wrap(promise, 19),
    lines: 5,
    look: shape.kind === 'branch' ? 'dashed' : 'solid',
    style: 'start',
    level: rank,
    step: index,
  }
}

function changeBox(catalog: Catalog, level: Entry<Level>): Box {
  return {
    id: `${level.id}-change`,
    text: wrap(headline(catalog, level), 19),
    look: 'wash',
    style: 'start',
    level: rankOf(catalog, level.id),
    step: level.index,
  }
}

function edgesTo(catalog: Catalog, { id, shape }: Entry<Level>): Edge[] {
  const from = previousLevel(catalog, id)?.id
  if (from === undefined)
    return []
  return shape.kind === 'branch'
    ? [{ from, to: id, look: 'dashed' }]
    : [{ from, to: `${id}-change` }, { from: `${id}-change`, to: id }]
}

function headline(catalog: Catalog, level: Entry<Level>): string {
  const from = previousLevel(catalog, level.id)
  return from === undefined ? '' : transitionBetween(catalog, from.id, level.id)?.headline ?? level.change.text
}

function described(catalog: Catalog, level: Entry<Level>): string {
  const from = previousLevel(catalog, level.id)
  const rank = rankOf(catalog, level.id)
  const place = from === undefined
    ? 'stands at the foot'
    : level.shape.kind === 'branch'
      ? `branches off beside level ${rankOf(catalog, from.id)}`
      : `stands one step above level ${rankOf(catalog, from.id)}`
  return sentences(`Level ${rank}, ${level.title}, ${place}: ${level.promise}`, from === undefined ? '' : `What the step brings: ${headline(catalog, level)}`)
}
