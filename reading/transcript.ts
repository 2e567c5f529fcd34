/** What a speaker says, by slide: one string per paragraph. */
export type Transcript = Readonly<Record<string, readonly string[]>>

/** A slide as the parser of the deck's Markdown gives it. */
export interface NotedSlide {
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly note?: string
}

/** The paragraphs of a note, without the marks that say when to click. */
export function paragraphsOf(note: string): string[] {
  return note
    .replaceAll(/\[click(?::\d+)?\]/g, '')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
}

/** The words of all slides that have an id. */
export function transcriptOf(slides: readonly NotedSlide[]): Transcript {
  return Object.fromEntries(slides.flatMap(({ frontmatter, note = '' }) =>
    typeof frontmatter.slide === 'string' ? [[frontmatter.slide, paragraphsOf(note)]] : []))
}
