import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDeck } from '../slidev/read-deck.ts'

const DECK = 'virtual:deck'

/** Serves the description of the deck in `root` as `virtual:deck`: its own `deck.ts`, or what its Markdown tells. */
export function describeDeck(root: string): Plugin {
  const own = join(root, 'deck.ts')
  return {
    name: 'toolkit:deck',
    resolveId(source) {
      if (source !== DECK)
        return undefined
      return existsSync(own) ? own : `\0${DECK}`
    },
    async load(id) {
      return id === `\0${DECK}` ? `export default ${JSON.stringify(await readDeck(root))}` : undefined
    },
  }
}
