import type { Plugin } from 'vite'
import type { Catalog } from '../model/catalog.ts'
import { levelStyles } from '../styles/ramp.ts'
import { iconsOf } from './icon-sets.ts'
import { loadRows } from './validate.ts'

/** Hands slides and pages the colours of as many levels as there are. */
export const giveLevelColours = (): Plugin => give('level-colours.css', ({ levels }) => levelStyles(levels.length))

/** Hands slides and pages the icons that tools name, by these names, and no others. */
export const giveToolIcons = (): Plugin => give('tool-icons', async catalog => `export default ${JSON.stringify(await iconsOf(catalog))}`)

function give(name: string, write: (catalog: Catalog) => string | Promise<string>): Plugin {
  return {
    name: `deck:give-${name}`,
    resolveId: { filter: { id: new RegExp(`^virtual:${name}$`) }, handler: () => `\0${name}` },
    load: { filter: { id: new RegExp(`^\0${name}$`) }, handler: async () => write(await loadRows()) },
  }
}
