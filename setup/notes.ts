import { slides } from '@slidev/client/logic/slides.ts'

/** Gives the slides their notes, which a reader does not fetch. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const { meta } of slides.value) {
    const note = notes[String(meta.slide.frontmatter.slide)]
    if (note !== undefined)
      meta.slide.noteHTML = note
  }
}
