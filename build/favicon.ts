import type { Plugin } from 'vite'
import type { Catalog } from '../model/catalog.ts'
import { rungs } from '../model/levels.ts'
import { levelColours } from '../styles/ramp.ts'
import { loadRows } from './validate.ts'

/** Hands out the icon of the deck, as `favicon.svg`: its rungs as stairs. */
export function giveFavicon(): Plugin {
  return {
    name: 'deck:give-favicon',
    configureServer(server) {
      server.middlewares.use('/favicon.svg', (_, response, next) => {
        loadRows().then(catalog => response.setHeader('content-type', 'image/svg+xml').end(favicon(catalog)), next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'favicon.svg', source: favicon(await loadRows()) })
    },
  }
}

/** Draws the rungs of a ladder as stairs in a square of 32. */
export function favicon(catalog: Catalog): string {
  const colours = levelColours(catalog.levels.length)
  const ladder = rungs(catalog)
  const width = 28 / ladder.length
  const stairs = ladder.map(({ rank }, index) => {
    const height = 6 + 21 * index / Math.max(1, ladder.length - 1)
    return `  <path fill="${colours.get(`level-${rank}`)?.light}" d="M${cut(2 + index * width)} ${cut(30 - height)}h${cut(width)}v${cut(height)}h-${cut(width)}z"/>\n`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${stairs.join('')}</svg>\n`
}

function cut(length: number): number {
  return Math.round(length * 100) / 100
}
