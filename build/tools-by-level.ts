import type { Catalog } from '../model/catalog.ts'
import { toolsAt, toolsNamedAt } from '../model/tools.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** Lists how each tool stands to each level, as rows under a heading. Empty: it has not joined yet, or was left behind before. */
export function levelsByTool(catalog: Catalog): string[][] {
  const label = (category: string) => resolve('category', catalog.categories, category).label
  return [
    ['tool', 'category', ...catalog.levels.map(({ title }, index) => `${index + 1} ${title}`)],
    ...catalog.tools.map(tool => [tool.name, label(tool.category), ...catalog.levels.map(({ id }) => standing(catalog, tool, id))]),
  ]
}

function standing(catalog: Catalog, tool: Catalog['tools'][number], level: string): string {
  if (tool.homeLevel === level)
    return 'joins'
  if (tool.leftAt === level)
    return 'left behind'
  const named = toolsNamedAt(catalog, level).find(({ tool: { id } }) => id === tool.id)
  return named?.remark ?? (toolsAt(catalog, level).some(({ id }) => id === tool.id) ? 'stays' : '')
}
