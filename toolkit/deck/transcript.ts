/** What a speaker says, by slide: one string per paragraph. */
export type Transcript = Readonly<Record<string, readonly string[]>>

/** A slide and its note. */
export interface NotedSlide {
  readonly id: string
  readonly note: string
}

/** The paragraphs of a note, without the marks that say when to click. */
export function paragraphsOf(note: string): string[] {
  return note
    .replaceAll(/\[click(?::\d+)?\]/g, '')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
}

/** The words of all slides. */
export function transcriptOf(slides: readonly NotedSlide[]): Transcript {
  return Object.fromEntries(slides.map(({ id, note }) => [id, paragraphsOf(note)]))
}
