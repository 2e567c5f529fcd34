import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Cell } from './mermaid.ts'
import { toolsJoiningAt, toolsNamedAt, toolsShownAt } from '../model/tools.ts'
import { gridSource } from './mermaid.ts'
import { areInRows, levelBox, linesInRow } from './rows.ts'
import { listed, sentences, wrap } from './words.ts'

/** Draws the tools in a pile on the level where each is at home, in a paler colour those that are only named there. */
export function toolsEnterDiagram(catalog: Catalog): Diagram {
  return {
    name: 'tools-enter',
    use: 'slide',
    textSize: 23,
    title: 'The level at which each tool joins',
    description: sentences(...catalog.levels.map(level => described(catalog, level))),
    source: areInRows(catalog) ? rowsSource(catalog) : pilesSource(catalog),
  }
}

/** Each level at the foot of a column, its tools piled up on it. */
function pilesSource(catalog: Catalog): string {
  const piles = catalog.levels.map(level => pileOf(catalog, level))
  const height = Math.max(...piles.map(pile => pile.length))
  const rows = Array.from({ length: height }, (_, row) => piles.map((pile): Cell => pile[height - 1 - row] ?? { gap: 1 }))
  const free = piles.findIndex(pile => pile.length === height)
  return gridSource({
    columns: catalog.levels.length,
    gap: 11,
    cells: [...free < 2 ? [] : [legend(free)], ...rows.flat().slice(free < 2 ? 0 : free), ...catalog.levels.map(level => levelBox(level))],
  })
}

/** The most tools that stand in a row beside their level. */
const IN_A_ROW = 4

/** Each level in a row of its own, its tools beside it, in as many rows as they need. */
function rowsSource(catalog: Catalog): string {
  const piles = catalog.levels.toReversed().map(level => ({ level, pile: pileOf(catalog, level) }))
  const beside = Math.min(IN_A_ROW, Math.max(3, ...piles.map(({ pile }) => pile.length)))
  const rows = piles.flatMap(({ level, pile }) => Array.from({ length: Math.ceil(pile.length / beside) }, (_, row) => (
    { level: row === 0 ? level : undefined, pile: pile.slice(row * beside, (row + 1) * beside) }
  )))
  const lines = linesInRow(rows.length)
  // What pale means stands in the first row that leaves room for it.
  const explained = catalog.levels.some(({ id }) => toolsNamedAt(catalog, id).length > 0) ? rows.find(({ pile }) => beside - pile.length > 1) : undefined
  return gridSource({
    columns: 1 + beside,
    gap: 6,
    cells: rows.flatMap((row): Cell[] => {
      const { level, pile } = row
      const free = beside - pile.length
      return [
        level === undefined ? { gap: 1 } : { ...levelBox(level), head: [], strong: wrap(`${level.rank} ${level.title}`, 20), lines },
        ...pile.map(tool => ({ ...tool, text: wrap(tool.text?.join(' ') ?? '', 20) })),
        ...free === 0 ? [] : [row === explained ? { ...legend(free), text: wrap('Pale: named here, at home at another level', 20 * free) } : { gap: free }],
      ]
    }),
  })
}

/** Explains the pale boxes, in the room that the lower piles leave. */
function legend(span: number): Box {
  return { id: 'legend', text: ['Pale: named here, at home at another level'], look: 'aside', style: 'start', span }
}

/** A level's boxes, from the foot up. */
function pileOf(catalog: Catalog, { id, rank }: Entry<Level>): Box[] {
  const shared = { level: rank, style: 'start' } as const
  const pile = toolsShownAt(catalog, id).map(({ tool, remark }): Box => (
    { ...shared, id: `${tool.id}-${remark === undefined ? 'home' : id}`, text: wrap(tool.name, 20), look: remark === undefined ? 'wash' : 'ghost' }
  ))
  return pile.length > 0 ? pile : [{ ...shared, id: `${id}-none`, text: wrap('No product named', 18), look: 'aside', style: undefined }]
}

function described(catalog: Catalog, { id, rank, title }: Entry<Level>): string {
  const joining = toolsJoiningAt(catalog, id).map(({ name }) => name)
  const level = `At level ${rank}, ${title},`
  return sentences(
    joining.length === 0 ? `${level} no product is named` : `${level} these tools join: ${listed(joining)}`,
    ...toolsNamedAt(catalog, id).map(({ tool, remark }) => `${tool.name} ${remark === 'returns' ? 'returns here' : 'is named here already'}`),
  )
}
