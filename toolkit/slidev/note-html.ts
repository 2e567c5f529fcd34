import { LABELS } from '../deck/transcript.ts'

/** A note as HTML: what is for every talk, and by talk what only that one has. */
export interface NoteHtml {
  readonly common: string
  readonly own: Readonly<Record<string, string>>
}

const TALK = /<p>\[talk ([^\]]+)\]<\/p>\s*/
const PURPOSE = /<p>((?:<span class="slidev-note-click-mark"[^>]*><\/span>\s*)?)\[(cut|do)\]/g
const CLICKS = /(<span class="slidev-note-click-mark" data-clicks=")(\d+)/g

/** Splits a note that Slidev has made HTML as `paragraphsOf` splits its text; the clicks of each part are counted from the first one. */
export function splitNote(html: string): NoteHtml {
  const [common = '', ...own] = html.split(TALK)
  const parts = own.flatMap((talks, index) => index % 2 === 0 ? talks.split(/\s*,\s*/).map(talk => [talk, index + 1] as const) : [])
  const before = (end: number) => Math.max(0, ...[...[common, ...own.slice(0, end)].join('').matchAll(CLICKS)].map(([, , clicks]) => Number(clicks)))
  return {
    common: labelled(common),
    own: Object.fromEntries(parts.map(([talk, at]) => [talk, labelled((own[at] ?? '').replaceAll(CLICKS, (_, start: string, clicks: string) => `${start}${Number(clicks) - before(at)}`))])),
  }
}

function labelled(html: string): string {
  return html.replaceAll(PURPOSE, (_, click: string, purpose: string) => `<p class="note-${purpose}">${click}<strong>${purpose === 'do' ? LABELS.do : LABELS.cut}</strong>`)
}
