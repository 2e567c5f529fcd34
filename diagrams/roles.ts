import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Cell, Group } from './mermaid.ts'
import { previousLevel, rankOf, rungs } from '../model/levels.ts'
import { mostJobsBand, rolesAt } from '../model/roles.ts'
import { gridSource } from './mermaid.ts'
import { listed, sentences, wrap } from './words.ts'

const NONE = 'No job here asks for it'

/** The roles, standing on the level that each asks for, and the band where most jobs lie. */
export function rolesDiagram(catalog: Catalog): Diagram {
  const { levels } = catalog
  const band = mostJobsBand(catalog)
  // Without a band all levels stand outside it.
  const [first, last] = band === undefined ? [Infinity, Infinity] : [band.from.rank, band.to.rank]
  const heights = levels.map(level => floorOf(catalog, level) + 1 + Math.max(1, rolesAt(catalog, level.id).length))
  const rows = Math.max(...heights)
  const below = levels.filter(({ rank }) => rank < first)
  const inside = levels.filter(({ rank }) => rank >= first && rank <= last)
  const above = levels.filter(({ rank }) => rank > last)
  const groups = ([['below', below], ['band', inside], ['above', above]] as const).filter(([, levels]) => levels.length > 0)
  return {
    name: 'roles',
    use: 'slide',
    textSize: 23,
    title: 'The level that each role asks for',
    description: sentences(
      ...levels.map(level => described(catalog, level)),
      ...band === undefined ? [] : [band.claim.text],
    ),
    source: gridSource({
      columns: levels.length,
      gap: 12,
      cells: groups.map(([id, levels]): Group => ({
        id,
        look: id === 'band' ? 'band' : 'invisible',
        step: id === 'band' ? catalog.levels.length : 0,
        span: levels.length,
        columns: levels.length,
        cells: cellsOf(catalog, levels, rows, id === 'band' ? `${band?.claim.hedge} ML jobs` : ''),
      })),
    }),
    steps: levels.length,
  }
}

function cellsOf(catalog: Catalog, levels: readonly Entry<Level>[], rows: number, title: string): Cell[] {
  const heights = Array.from({ length: rows }, (_, row) => rows - 1 - row)
  return heights.flatMap(height => height === 0 && title !== ''
    ? [{ id: 'band-title', head: [title], look: 'plain', style: 'start', span: levels.length, step: catalog.levels.length }]
    : levels.map(level => cellOf(catalog, level, height)))
}

/** What stands in a level's column, `height` floors up. */
function cellOf(catalog: Catalog, level: Entry<Level>, height: number): Cell {
  const rank = level.rank
  const isBranch = level.branch !== undefined
  const floor = floorOf(catalog, level)
  const roles = rolesAt(catalog, level.id)
  if (height < floor)
    return { gap: 1 }
  if (height === floor)
    return { id: level.id, head: [`${rank} ${level.title}`], lines: 2, look: isBranch ? 'dashed' : 'solid', level: rank, style: 'start' }
  const role = roles[height - floor - 1]
  if (role !== undefined) {
    return { id: role.id, text: wrap(role.name, 18), lines: 2, look: isBranch ? 'dashed' : 'outline', level: rank, step: level.rank - 1, style: 'start' }
  }
  return roles.length === 0 && height === floor + 1 ? { id: `${level.id}-none`, text: [NONE], lines: 2, look: 'aside' } : { gap: 1 }
}

/** How high a level stands: a branch stands beside the rung that it leaves from. */
function floorOf(catalog: Catalog, level: Entry<Level>): number {
  const foot = level.branch !== undefined ? previousLevel(catalog, level.id) : level
  return rungs(catalog).findIndex(({ id }) => id === foot?.id)
}

function described(catalog: Catalog, { id, title }: Entry<Level>): string {
  const roles = rolesAt(catalog, id).map(({ name }) => name)
  const level = `Level ${rankOf(catalog, id)}, ${title},`
  return roles.length === 0 ? `${level} is asked for by no role` : `${level} is asked for by: ${listed(roles)}`
}
