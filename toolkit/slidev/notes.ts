import type { Plugin } from 'vite'
import type { NoteHtml } from './note-html.ts'
import { splitNote } from './note-html.ts'

const NOTES = 'virtual:deck-notes'
const PLACE = '__DECK_NOTES__'
const SLIDE = /export const frontmatterData = .*?"routeAlias":"([^"]+)"/
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/

/** What the editor in the browser would begin with. */
const SOURCE = /"frontmatterRaw":"(?:[^"\\]|\\.)*"/

/**
 * Takes the speaker's notes out of what every reader fetches and puts them in
 * one module of their own, `virtual:deck-notes`; the source of a slide, which
 * nobody edits there, is left out.
 */
export function notesApart(): Plugin {
  const notes: Record<string, NoteHtml> = {}
  let builds = false
  return {
    name: 'deck:notes-apart',
    configResolved({ command }) {
      builds = command === 'build'
    },
    resolveId(source) {
      return source === NOTES ? `\0${NOTES}` : undefined
    },
    load(id) {
      return id === `\0${NOTES}` ? `export default ${builds ? PLACE : '{}'}` : undefined
    },
    transform(code, id) {
      const note = id.endsWith('.frontmatter') ? NOTE.exec(code)?.[1] : undefined
      if (note === undefined)
        return undefined
      // While a deck is edited it is in its own talk.
      if (!builds)
        return { code: code.replace(NOTE, () => `"noteHTML":${JSON.stringify(splitNote(JSON.parse(note)).common)}`), map: null }
      const slide = SLIDE.exec(code)?.[1]
      if (slide === undefined)
        return undefined
      if (note !== '""')
        notes[slide] = splitNote(JSON.parse(note))
      return { code: code.replace(NOTE, '"noteHTML":""').replace(SOURCE, '"frontmatterRaw":""'), map: null }
    },
    renderChunk(code) {
      return code.includes(PLACE) ? { code: code.replace(PLACE, () => JSON.stringify(notes)), map: null } : undefined
    },
  }
}
