import type { Plugin } from 'vite'
import { plainSlidesOf } from '../model/written-slides.ts'
import { readMarkdown } from './markdown.ts'
import { loadRows } from './validate.ts'

const TABLE = /\/data\/plain-slides\.ts$/

/** Lets the app know the slides in plain Markdown, which only a command can read; anew when they change while a person edits. */
export function givePlainSlides(): Plugin {
  let given = ''
  return {
    name: 'deck:give-plain-slides',
    enforce: 'pre',
    load: {
      filter: { id: TABLE },
      async handler() {
        given = await plainSlides()
        return `export const plainSlides = ${given}`
      },
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.on('change', async (file) => {
        if (!file.endsWith('.md') || given === '' || await plainSlides() === given)
          return
        moduleGraph.invalidateAll()
        ws.send({ type: 'full-reload' })
      })
    },
  }
}

async function plainSlides(): Promise<string> {
  return JSON.stringify(plainSlidesOf(await loadRows(), (await readMarkdown()).shown))
}
