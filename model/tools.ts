import type { Catalog, Entry } from './catalog.ts'
import type { Mention, Tool } from './rows.ts'
import { rankOf } from './levels.ts'

/** Anything that the source names at one or more levels. */
export interface Mentioned {
  readonly mentions: readonly [Mention, ...Mention[]]
}

/** Lists the levels at which the source names the item, from low to high. */
function mentionedAt(catalog: Catalog, { mentions }: Mentioned): string[] {
  return mentions.map(({ level }) => level).sort((a, b) => rankOf(catalog, a) - rankOf(catalog, b))
}

/** Finds the lowest level at which the source names the item. */
export function introducedAt(catalog: Catalog, item: Mentioned): string {
  return mentionedAt(catalog, item)[0] ?? item.mentions[0].level
}

/** Lists the other levels at which the source names the item, from low to high. */
export function alsoAt(catalog: Catalog, item: Mentioned): string[] {
  return mentionedAt(catalog, item).slice(1)
}

/** Lists the tools that are at home at this level. */
export function toolsJoiningAt(catalog: Catalog, level: string): Entry<Tool>[] {
  rankOf(catalog, level)
  return catalog.tools.filter(tool => tool.homeLevel === level)
}

/** Lists the tools that a project at this level uses: at home here or below, and not left behind yet. */
export function toolsAt(catalog: Catalog, level: string): Entry<Tool>[] {
  const rank = rankOf(catalog, level)
  return catalog.tools.filter(({ homeLevel, leftAt }) =>
    rankOf(catalog, homeLevel) <= rank && (leftAt === undefined || rank < rankOf(catalog, leftAt)))
}

/** A tool that the source names at a level where it is not at home. */
export interface NamedTool {
  readonly tool: Entry<Tool>
  /** `named already`: its home is later; `returns`: its home is earlier. */
  readonly remark: 'named already' | 'returns'
}

/** Lists the tools that the source names at this level although they are at home at another one. */
export function toolsNamedAt(catalog: Catalog, level: string): NamedTool[] {
  const rank = rankOf(catalog, level)
  return catalog.tools
    .filter(tool => tool.homeLevel !== level && tool.mentions.some(mention => mention.level === level))
    .map(tool => ({ tool, remark: rank < rankOf(catalog, tool.homeLevel) ? 'named already' : 'returns' }))
}

/** A tool at a level; the remark is absent where it is at home. */
export type ShownTool = Omit<NamedTool, 'remark'> & Partial<NamedTool>

/** Lists the tools that are at home at this level, then those that the source only names there. */
export function toolsShownAt(catalog: Catalog, level: string): ShownTool[] {
  return [...toolsJoiningAt(catalog, level).map(tool => ({ tool })), ...toolsNamedAt(catalog, level)]
}

/** Lists every tool, by category and level. */
export function toolMatrix(catalog: Catalog) {
  return catalog.categories.map(category => ({
    category,
    cells: catalog.levels.map(({ id }) => ({ level: id, tools: toolsShownAt(catalog, id).filter(({ tool }) => tool.category === category.id) })),
  }))
}
