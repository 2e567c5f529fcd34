import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Cell } from './mermaid.ts'
import { rankOf } from '../model/levels.ts'
import { toolsJoiningAt, toolsSightedAt } from '../model/tools.ts'
import { gridSource } from './mermaid.ts'
import { listed, sentences } from './words.ts'

/** The tools, piled up on the level where each is at home; paler those that are only named there. */
export function toolsEnterDiagram(catalog: Catalog): Diagram {
  const piles = catalog.levels.map(level => pileOf(catalog, level))
  const height = Math.max(...piles.map(pile => pile.length))
  const rows = Array.from({ length: height }, (_, row) => piles.map((pile): Cell => pile[height - 1 - row] ?? { gap: 1 }))
  const free = piles.findIndex(pile => pile.length === height)
  return {
    name: 'tools-enter',
    use: 'slide',
    textSize: 23,
    title: 'The level at which each tool joins',
    description: sentences(...catalog.levels.map(level => described(catalog, level))),
    source: gridSource({
      columns: catalog.levels.length,
      gap: 11,
      cells: [...free < 2 ? [] : [legend(free)], ...rows.flat().slice(free < 2 ? 0 : free), ...catalog.levels.map(level => foot(catalog, level))],
    }),
    steps: 0,
  }
}

/** What the pale boxes mean, in the room that the lower piles leave. */
function legend(span: number): Box {
  return { id: 'legend', text: ['Pale: named here, at home at another level'], look: 'aside', style: 'start', span }
}

/** A level's boxes, from the foot up. */
function pileOf(catalog: Catalog, { id }: Entry<Level>): Box[] {
  const place = { level: rankOf(catalog, id), style: 'start' } as const
  const joining = toolsJoiningAt(catalog, id).map((tool): Box => ({ ...place, id: `${tool.id}-home`, text: [tool.name], look: 'wash' }))
  const sighted = toolsSightedAt(catalog, id).map(({ tool }): Box => ({ ...place, id: `${tool.id}-${id}`, text: [tool.name], look: 'ghost' }))
  const pile = [...joining, ...sighted]
  return pile.length > 0 ? pile : [{ ...place, id: `${id}-none`, text: ['No product named'], look: 'aside', style: undefined }]
}

function foot(catalog: Catalog, { id, title, branch }: Entry<Level>): Box {
  const rank = rankOf(catalog, id)
  return { id, head: [`${rank} ${title}`], look: branch !== undefined ? 'dashed' : 'solid', level: rank, style: 'start' }
}

function described(catalog: Catalog, { id, title }: Entry<Level>): string {
  const joining = toolsJoiningAt(catalog, id).map(({ name }) => name)
  const level = `At level ${rankOf(catalog, id)}, ${title},`
  return sentences(
    joining.length === 0 ? `${level} no product is named` : `${level} these tools join: ${listed(joining)}`,
    ...toolsSightedAt(catalog, id).map(({ tool, sighting }) => `${tool.name} ${sighting === 'returns' ? 'returns here' : 'is first sighted here'}`),
  )
}
