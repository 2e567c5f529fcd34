import type { Plugin } from 'vite'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import sirv from 'sirv'
import { inLadder } from './ladder.ts'

/** The drawings that are too large for a slide. */
const FOR_PAGES = /-full\.svg$/

/** Says where the drawings of the ladder are. */
export function drawingsFolder(): string {
  return inLadder('diagrams', 'rendered')
}

/** Hands slides their drawings as `virtual:drawings/slides` and pages theirs as `virtual:drawings/pages`, by name, and puts all under `/diagrams/`. */
export function giveDrawings(): Plugin {
  return {
    name: 'deck:give-drawings',
    resolveId: { filter: { id: /^virtual:drawings\/(?:slides|pages)$/ }, handler: id => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:drawings\// },
      handler(id) {
        const names = svgs().filter(name => id.endsWith('pages') || !FOR_PAGES.test(name))
        // Drawn again while a person edits, they are shown again.
        names.forEach(name => this.addWatchFile(join(drawingsFolder(), name)))
        return `export default ${JSON.stringify(Object.fromEntries(names.map(name => [basename(name, '.svg'), readFileSync(join(drawingsFolder(), name), 'utf8')])))}`
      },
    },
    configureServer(server) {
      server.middlewares.use('/diagrams', sirv(drawingsFolder(), { dev: true }))
    },
    generateBundle() {
      for (const name of svgs())
        this.emitFile({ type: 'asset', fileName: `diagrams/${name}`, source: readFileSync(join(drawingsFolder(), name)) })
    },
  }
}

function svgs(): string[] {
  return existsSync(drawingsFolder()) ? readdirSync(drawingsFolder()).filter(name => name.endsWith('.svg')) : []
}
