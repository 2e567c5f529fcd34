import { addressOf, slides } from '../slidev/slides.ts'

/** Gives the slides their notes, which a reader does not fetch. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const slide of slides.value) {
    const note = notes[addressOf(slide)]
    if (note !== undefined)
      slide.meta.slide.noteHTML = note
  }
}
