import type { Catalog } from '../model/catalog.ts'
import type { Problem } from '../model/checks/problem.ts'
import { getIconData, iconToSVG } from '@iconify/utils'
import { loadCollectionFromFS } from '@iconify/utils/lib/loader/fs'
import { nearest } from '../toolkit/deck/nearest.ts'
import { quote } from '../toolkit/deck/quote.ts'

/** Finds the icons of tools that no installed set has. */
export async function iconProblems({ tools }: Catalog): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { id, icon } of tools) {
    if (icon === undefined)
      continue
    const path = `tools.${id}.icon`
    const { prefix, name, set, data } = await find(icon)
    if (set === undefined) {
      problems.push({ path, message: `the icon set ${quote(prefix)} is not installed`, fix: `npm install --save-dev @iconify-json/${prefix}, or drop the icon` })
    }
    else if (!data) {
      const guess = nearest(name, Object.keys(set.icons))
      problems.push({ path, message: `the icon set ${quote(prefix)} has no icon ${quote(name)}`, fix: guess === undefined ? 'name one of its icons, or drop the icon' : `did you mean ${quote(`${prefix}:${guess}`)}?` })
    }
  }
  return problems
}

/** Lists the icons that tools name, by their names, each with the box and the inside of its SVG. */
export async function iconsOf({ tools }: Catalog): Promise<Record<string, { viewBox: string, body: string }>> {
  const icons: Record<string, { viewBox: string, body: string }> = {}
  for (const { icon = '' } of tools) {
    const { data } = await find(icon)
    if (data) {
      const { attributes, body } = iconToSVG(data)
      icons[icon] = { viewBox: attributes.viewBox, body }
    }
  }
  return icons
}

async function find(icon: string) {
  const [prefix = '', name = ''] = icon.split(':')
  const set = await loadCollectionFromFS(prefix)
  return { prefix, name, set, data: set && getIconData(set, name) }
}
