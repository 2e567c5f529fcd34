import type { Plugin } from 'vite'
import { iconsOf } from './icon-sets.ts'
import { loadRows } from './validate.ts'

/** Hands the app the icons that tools name, by these names, and no others. */
export function giveToolIcons(): Plugin {
  return {
    name: 'deck:give-tool-icons',
    resolveId: { filter: { id: /^virtual:tool-icons$/ }, handler: () => '\0virtual:tool-icons' },
    load: {
      filter: { id: /^\0virtual:tool-icons$/ },
      handler: async () => `export default ${JSON.stringify(iconsOf(await loadRows()))}`,
    },
  }
}
