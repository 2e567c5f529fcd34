import type { Catalog, Entry } from '../model/catalog.ts'
import type { Band } from '../model/roles.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Cell, Group } from './mermaid.ts'
import { floorOf } from '../model/levels.ts'
import { mostJobsBand, rolesAt } from '../model/roles.ts'
import { gridSource } from './mermaid.ts'
import { areInRows, levelBox, linesInRow } from './rows.ts'
import { listed, sentences, wrap } from './words.ts'

const NONE = 'No job here asks for it'

/** Draws the roles above the level that each asks for, and the band where most of them lie. */
export function rolesDiagram(catalog: Catalog): Diagram {
  const { levels } = catalog
  const band = mostJobsBand(catalog)
  return {
    name: 'roles',
    use: 'slide',
    textSize: 23,
    title: 'The level that each role asks for',
    description: sentences(
      ...levels.map(level => described(catalog, level)),
      ...band === undefined ? [] : [band.claim.text],
    ),
    source: areInRows(catalog) ? rowsSource(catalog, band) : columnsSource(catalog, band),
  }
}

/** The levels below the band, in it and above it; without a band all stand outside. */
function partsOf({ levels }: Catalog, band: Band | undefined) {
  const count = levels.length
  const [first, last] = band === undefined ? [Infinity, Infinity] : [band.from.rank, band.to.rank]
  const parts = [
    { id: 'below', levels: levels.filter(({ rank }) => rank < first) },
    { id: 'band', levels: levels.filter(({ rank }) => rank >= first && rank <= last) },
    { id: 'above', levels: levels.filter(({ rank }) => rank > last) },
  ] as const
  return parts.filter(({ levels }) => levels.length > 0).map(({ id, levels }) => ({
    id,
    levels,
    look: id === 'band' ? 'band' : 'invisible',
    step: id === 'band' ? count : 0,
  } as const))
}

function columnsSource(catalog: Catalog, band: Band | undefined): string {
  const rows = Math.max(...catalog.levels.map(level => floorOf(catalog, level) + 1 + Math.max(1, rolesAt(catalog, level.id).length)))
  return gridSource({
    columns: catalog.levels.length,
    gap: 12,
    cells: partsOf(catalog, band).map(({ levels, ...part }): Group => ({
      ...part,
      span: levels.length,
      columns: levels.length,
      cells: cellsOf(catalog, levels, rows, part.id === 'band' ? titleOf(band) : ''),
    })),
  })
}

/** Each level in a row of its own, the roles beside it; at the end of those in the band its name. */
function rowsSource(catalog: Catalog, band: Band | undefined): string {
  const most = Math.max(1, ...catalog.levels.map(({ id }) => rolesAt(catalog, id).length))
  const beside = band === undefined ? 0 : 2
  const isIn = ({ rank }: Entry<Level>): boolean => band !== undefined && rank >= band.from.rank && rank <= band.to.rank
  return gridSource({
    columns: 3 * (1 + most) + beside,
    gap: 6,
    cells: catalog.levels.toReversed().flatMap(level => [
      ...rowOf(catalog, level, most),
      ...isIn(level) ? [{ id: `${level.id}-band`, text: wrap(titleOf(band), 10), look: 'band', span: beside, step: catalog.levels.length } as const] : beside > 0 ? [{ gap: beside }] : [],
    ]),
  })
}

function rowOf(catalog: Catalog, level: Entry<Level>, most: number): Cell[] {
  const { id, rank, branch } = level
  const roles = rolesAt(catalog, id)
  const free = most - Math.max(1, roles.length)
  // One role beside each level leaves room for names in one line.
  const [kind, nameWidth, roleWidth] = most > 1 ? ['strong', 16, 18] as const : ['head', 27, 34] as const
  const shared = { level: rank, style: 'start', span: 3 } as const
  const { head, ...box } = levelBox(level, nameWidth)
  return [
    { ...box, [kind]: head, span: 3, lines: linesInRow(catalog.levels.length) },
    ...roles.map((role): Cell => ({ ...shared, id: role.id, text: wrap(role.name, roleWidth), look: branch !== undefined ? 'dashed' : 'outline', step: rank - 1 })),
    ...roles.length === 0 ? [{ ...shared, id: `${id}-none`, text: wrap(NONE, roleWidth), look: 'aside' } as const] : [],
    ...free > 0 ? [{ gap: 3 * free }] : [],
  ]
}

function titleOf(band: Band | undefined): string {
  return band === undefined ? '' : `${band.claim.hedge} roles`
}

function cellsOf(catalog: Catalog, levels: readonly Entry<Level>[], rows: number, title: string): Cell[] {
  const heights = Array.from({ length: rows }, (_, row) => rows - 1 - row)
  return heights.flatMap(height => height === 0 && title !== ''
    ? [{ id: 'band-title', head: [title], look: 'plain', style: 'start', span: levels.length, step: catalog.levels.length }]
    : levels.map(level => cellOf(catalog, level, height)))
}

/** Gives what stands in a level's column, `height` floors up. */
function cellOf(catalog: Catalog, level: Entry<Level>, height: number): Cell {
  const floor = floorOf(catalog, level)
  const roles = rolesAt(catalog, level.id)
  if (height < floor)
    return { gap: 1 }
  if (height === floor)
    return { ...levelBox(level), lines: 2 }
  const role = roles[height - floor - 1]
  if (role !== undefined) {
    return { id: role.id, text: wrap(role.name, 18), lines: 2, look: level.branch === undefined ? 'outline' : 'dashed', level: level.rank, step: level.rank - 1, style: 'start' }
  }
  return roles.length === 0 && height === floor + 1 ? { id: `${level.id}-none`, text: wrap(NONE, 20), lines: 2, look: 'aside' } : { gap: 1 }
}

function described(catalog: Catalog, { id, rank, title }: Entry<Level>): string {
  const roles = rolesAt(catalog, id).map(({ name }) => name)
  const level = `Level ${rank}, ${title},`
  return roles.length === 0 ? `${level} is asked for by no role` : `${level} is asked for by: ${listed(roles)}`
}
