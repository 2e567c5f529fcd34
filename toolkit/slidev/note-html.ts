import { LABELS, notePartsOf, purposeOf } from '../deck/transcript.ts'

/** A note as HTML: the one of every talk, and those that talks have of their own. */
export interface NoteHtml {
  readonly common: string
  readonly own: Readonly<Record<string, string>>
}

const TALK = /<p>\[talk ([^\]]+)\]<\/p>\s*/
const PURPOSE = /<p>((?:<span class="slidev-note-click-mark"[^>]*><\/span>\s*)?)\[(cut|do)\]/g
const CLICKS = /(<span class="slidev-note-click-mark" data-clicks=")(\d+)/g

/** Splits a note as HTML, as `paragraphsOf` splits its text; the clicks of each part are counted from its beginning. */
export function splitNote(html: string): NoteHtml {
  // Slidev counts through the whole note.
  let before = 0
  const parts = notePartsOf(html, TALK).map(({ talks, text }) => {
    const start = before
    const counted = text.replaceAll(CLICKS, (_, mark: string, clicks: string) => {
      before = Number(clicks)
      return `${mark}${before - start}`
    })
    return { talks, text: labelled(counted) }
  })
  return {
    common: parts[0]?.text ?? '',
    own: Object.fromEntries(parts.flatMap(({ talks, text }) => talks.map(talk => [talk, text]))),
  }
}

function labelled(html: string): string {
  return html.replaceAll(PURPOSE, (_, click: string, purpose: string) => `<p class="note-${purpose}">${click}<strong>${LABELS[purposeOf(purpose)]}</strong>`)
}
