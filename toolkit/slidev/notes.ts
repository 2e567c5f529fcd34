import type { Plugin } from 'vite'
import type { NoteHtml } from './note-html.ts'
import { splitNote } from './note-html.ts'

const NOTES = 'virtual:deck-notes'
const PLACE = '__DECK_NOTES__'
const SLIDE = /export const frontmatterData = .*?"routeAlias":"([^"]+)"/
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/

/** The source of a slide, for the editor in the browser. */
const SOURCE = /"frontmatterRaw":"(?:[^"\\]|\\.)*"/

/**
 * Moves the speaker's notes from what every reader fetches to a module of their own, `virtual:deck-notes`, and
 * leaves out the source of the slides.
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
      // The dev server shows the main talk.
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
      if (!code.includes(PLACE))
        return undefined
      // Slides come in any order: the same deck is to give the same files.
      const inOrder = Object.fromEntries(Object.entries(notes).toSorted(([one], [other]) => one < other ? -1 : 1))
      return { code: code.replace(PLACE, () => JSON.stringify(inOrder)), map: null }
    },
  }
}
