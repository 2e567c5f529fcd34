import type { IconifyJSON } from '@iconify/types'
import type { Catalog } from '../model/catalog.ts'
import type { Problem } from '../model/checks/problem.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getIconData, iconToSVG } from '@iconify/utils'
import { nearest } from '../toolkit/deck/nearest.ts'
import { quote } from '../toolkit/deck/quote.ts'

const require = createRequire(import.meta.url)

/** Finds the icons of tools that no installed set has. */
export function iconProblems({ tools }: Catalog): Problem[] {
  return tools.flatMap(({ id, icon }) => {
    if (icon === undefined)
      return []
    const path = `tools.${id}.icon`
    const [prefix, name] = partsOf(icon)
    const set = setOf(prefix)
    if (set === undefined)
      return [{ path, message: `the icon set ${quote(prefix)} is not installed`, fix: `npm install --save-dev @iconify-json/${prefix}, or drop the icon` }]
    if (getIconData(set, name) !== null)
      return []
    const guess = nearest(name, Object.keys(set.icons))
    return [{ path, message: `the icon set ${quote(prefix)} has no icon ${quote(name)}`, fix: guess === undefined ? 'name one of its icons, or drop the icon' : `did you mean ${quote(`${prefix}:${guess}`)}?` }]
  })
}

/** Lists the icons that tools name, by their names, each with the box and the inside of its SVG. */
export function iconsOf({ tools }: Catalog): Record<string, { viewBox: string, body: string }> {
  return Object.fromEntries(tools.flatMap(({ icon }) => {
    const [prefix, name] = partsOf(icon ?? '')
    const data = icon && getIconData(setOf(prefix) ?? { prefix, icons: {} }, name)
    if (!data)
      return []
    const { attributes, body } = iconToSVG(data)
    return [[icon, { viewBox: attributes.viewBox, body }]]
  }))
}

function partsOf(icon: string): readonly [prefix: string, name: string] {
  const [prefix = '', name = ''] = icon.split(':')
  return [prefix, name]
}

const sets = new Map<string, IconifyJSON | undefined>()

function setOf(prefix: string): IconifyJSON | undefined {
  if (!sets.has(prefix))
    sets.set(prefix, readSet(prefix))
  return sets.get(prefix)
}

function readSet(prefix: string): IconifyJSON | undefined {
  try {
    return JSON.parse(readFileSync(require.resolve(`@iconify-json/${prefix}/icons.json`), 'utf8'))
  }
  catch {
    return undefined
  }
}
