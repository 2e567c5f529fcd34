import { slides } from '#slidev/slides'

/** Gives the slides their notes, which a reader does not fetch. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const { no, meta } of slides.value) {
    const note = notes[no]
    if (note !== undefined)
      meta.slide.noteHTML = note
  }
}
