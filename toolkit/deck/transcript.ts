/** What a paragraph of a note is for: to be said, to be said if there is time, or to be done. */
export type Purpose = 'say' | 'cut' | 'do'

/** A paragraph of a note, without its marks. */
export interface Paragraph {
  readonly purpose: Purpose
  readonly text: string
}

/** What a speaker says and does in a talk, by slide. */
export type Transcript = Readonly<Record<string, readonly Paragraph[]>>

/** A slide and its note. */
export interface NotedSlide {
  readonly id: string
  readonly note: string
}

/** What stands before a paragraph, where all are written alike. */
export const LABELS: Readonly<Record<Purpose, string>> = { say: '', cut: 'If there is time:', do: 'Do:' }

const CLICK = /\[click(?::\d+)?\]/gi
const PURPOSE = /^\[(cut|do)\]\s*/

/** Lists the talks that have words of their own in a note: `[talk 5]` begins those of talk 5, `[talk 5, 10]` those of both. */
export function talksIn(note: string): string[] {
  return notePartsOf(note).flatMap(({ talks }) => talks)
}

/**
 * Reads the paragraphs of a note: those of the talk if it has words of its own there, otherwise those before all `[talk …]`.
 * One that begins with `[do]` is for the speaker's eyes, one with `[cut]` may be left out; `[click]` says when to click.
 */
export function paragraphsOf(note: string, talk?: string): Paragraph[] {
  const parts = notePartsOf(note)
  const own = parts.find(({ talks }) => talk !== undefined && talks.includes(talk)) ?? parts.find(({ talks }) => talks.length === 0)
  return (own?.text ?? '')
    .replaceAll(CLICK, '')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({ purpose: purposeOf(PURPOSE.exec(paragraph)?.[1]), text: paragraph.replace(PURPOSE, '') }))
}

/** Reads what is said and done in a talk on all slides. */
export function transcriptOf(slides: readonly NotedSlide[], talk?: string): Transcript {
  return Object.fromEntries(slides.map(({ id, note }) => [id, paragraphsOf(note, talk)]))
}

/** Writes a paragraph on a line of its own, with what it is for. */
export function lineOf({ purpose, text }: Paragraph): string {
  return purpose === 'say' ? text : `${LABELS[purpose]} ${text}`
}

/** A part of a note, and the talks whose own words it has; none if it is for all others. */
export interface NotePart {
  readonly talks: readonly string[]
  readonly text: string
}

const TALK = /^[ \t]*\[talk ([^\]]+)\][ \t]*$/m

/** Splits a note where words for a talk begin; `talk` finds that and captures the names of the talks. */
export function notePartsOf(note: string, talk = TALK): NotePart[] {
  const [common = '', ...own] = note.split(talk)
  return [
    { talks: [], text: common },
    ...own.flatMap((talks, index) => index % 2 === 0 ? [{ talks: talks.split(/\s*,\s*/), text: own[index + 1] ?? '' }] : []),
  ]
}

/** Says what a mark such as `[do]` makes of its paragraph. */
export function purposeOf(mark: string | undefined): Purpose {
  return mark === 'cut' || mark === 'do' ? mark : 'say'
}
