import type { Plugin } from 'vite'
import { levelStyles } from '../styles/ramp.ts'
import { loadRows } from './validate.ts'

/** Hands slides and pages the colours of as many levels as there are. */
export function giveLevelColours(): Plugin {
  return {
    name: 'deck:give-level-colours',
    resolveId: { filter: { id: /^virtual:level-colours\.css$/ }, handler: () => '\0level-colours.css' },
    load: {
      filter: { id: /^\0level-colours\.css$/ },
      handler: async () => levelStyles((await loadRows()).levels.length),
    },
  }
}
