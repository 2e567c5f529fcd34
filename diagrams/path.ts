import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level, Transition } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box } from './mermaid.ts'
import { resolveLevel } from '../model/levels.ts'
import { toolsJoiningAt } from '../model/tools.ts'
import { nextStepsFor } from '../model/transitions.ts'
import { gridSource } from './mermaid.ts'
import { listed, sentences, wrap } from './words.ts'

/** With fewer rows the levels beside it have no room. */
const FEWEST_ROWS = 4

/** Draws the way from one level to the next: the pieces of work in order, and the tools that join. */
export function pathDiagram(catalog: Catalog, transition: Entry<Transition>): Diagram {
  const from = resolveLevel(catalog, transition.from)
  const to = resolveLevel(catalog, transition.to)
  const rank = to.rank
  const work = nextStepsFor(catalog, transition.id)
  const tools = toolsJoiningAt(catalog, to.id).map(({ name }) => name)
  const joining = tools.length === 0 ? 'No product is named for this level' : `Tools that join: ${listed(tools)}`
  const steps = work.map(({ id, short }, index): Box => ({
    id,
    text: [`${index + 1} ${short}`],
    look: 'outline',
    level: rank,
    style: 'start numbered',
  }))
  return {
    name: `path-${from.rank}-${rank}`,
    use: 'slide',
    textSize: 24,
    title: `The way from level ${from.rank} to level ${rank}`,
    description: sentences(
      `The way leads from level ${from.rank}, ${from.title}, to level ${rank}, ${to.title}`,
      ...work.map(({ short }, index) => `Step ${index + 1}: ${short}`),
      tools.length === 0 ? 'No product joins on this way' : `Tools that join: ${listed(tools)}`,
    ),
    source: gridSource({
      columns: 4,
      gap: Math.max(8, 54 - 8 * work.length),
      cells: [
        panel(from),
        { id: 'way', look: 'tile', span: 2, columns: 1, cells: [...steps, ...Array.from({ length: Math.max(0, FEWEST_ROWS - steps.length) }, () => ({ gap: 1 }))] },
        panel(to),
        { id: 'joining', look: 'wash', level: rank, span: 4, columns: 1, cells: [
          { id: 'tools', text: wrap(joining, 100), look: 'plain' },
        ] },
      ],
      edges: [{ from: from.id, to: 'way' }, { from: 'way', to: to.id }],
    }),
  }
}

function panel({ id, rank, title, promise, branch }: Entry<Level>): Box {
  return {
    id,
    head: [String(rank), ...wrap(title, 16)],
    text: wrap(promise, 20),
    look: branch !== undefined ? 'dashed' : 'solid',
    style: 'numeral',
    level: rank,
  }
}
