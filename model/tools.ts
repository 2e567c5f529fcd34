import type { Catalog, Entry } from './catalog.ts'
import type { Category, Mention, Tool } from './rows.ts'
import { rankOf } from './levels.ts'

/** Anything that the source names at one or more levels. */
export interface Mentioned {
  readonly mentions: readonly [Mention, ...Mention[]]
}

/** The levels at which the source names the item, from low to high. */
function mentionedAt(catalog: Catalog, { mentions }: Mentioned): string[] {
  return mentions.map(({ level }) => level).sort((a, b) => rankOf(catalog, a) - rankOf(catalog, b))
}

/** The lowest level at which the source names the item. */
export function introducedAt(catalog: Catalog, item: Mentioned): string {
  return mentionedAt(catalog, item)[0] ?? item.mentions[0].level
}

/** The other levels at which the source names the item, from low to high. */
export function alsoAt(catalog: Catalog, item: Mentioned): string[] {
  return mentionedAt(catalog, item).slice(1)
}

/** The tools that are at home at this level. */
export function toolsJoiningAt(catalog: Catalog, level: string): Entry<Tool>[] {
  rankOf(catalog, level)
  return catalog.tools.filter(tool => tool.homeLevel === level)
}

/** The tools that a project at this level uses: at home here or below, and not left behind yet. */
export function toolsAt(catalog: Catalog, level: string): Entry<Tool>[] {
  const rank = rankOf(catalog, level)
  return catalog.tools.filter(({ homeLevel, leftAt }) =>
    rankOf(catalog, homeLevel) <= rank && (leftAt === undefined || rank < rankOf(catalog, leftAt)))
}

/** A tool that the source names at a level where it is not at home. */
export interface ToolSighting {
  readonly tool: Entry<Tool>
  /** `named already`: its home is later; `returns`: its home is earlier. */
  readonly sighting: 'named already' | 'returns'
}

/** The tools that the source names at this level although they are at home at another one. */
export function toolsSightedAt(catalog: Catalog, level: string): ToolSighting[] {
  const rank = rankOf(catalog, level)
  return catalog.tools
    .filter(tool => tool.homeLevel !== level && tool.mentions.some(mention => mention.level === level))
    .map(tool => ({ tool, sighting: rank < rankOf(catalog, tool.homeLevel) ? 'named already' : 'returns' }))
}

/** What one category gains at one level. */
export interface ToolMatrixCell {
  readonly level: string
  readonly joins: readonly Entry<Tool>[]
  readonly sighted: readonly ToolSighting[]
}

/** One category across all levels. */
export interface ToolMatrixRow {
  readonly category: Entry<Category>
  readonly cells: readonly ToolMatrixCell[]
}

/** Lists every tool, by category and level. */
export function toolMatrix(catalog: Catalog): ToolMatrixRow[] {
  return catalog.categories.map(category => ({
    category,
    cells: catalog.levels.map(({ id: level }) => ({
      level,
      joins: toolsJoiningAt(catalog, level).filter(tool => tool.category === category.id),
      sighted: toolsSightedAt(catalog, level).filter(({ tool }) => tool.category === category.id),
    })),
  }))
}
