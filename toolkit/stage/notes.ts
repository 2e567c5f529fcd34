import { addressOf, slides } from '../slidev/slides.ts'
import { shownTalk } from './talk/shown.ts'

/** Gives the slides their notes in the talk that is shown; a reader does not fetch them. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const slide of slides.value) {
    const note = notes[addressOf(slide)]
    if (note !== undefined)
      slide.meta.slide.noteHTML = note.own[shownTalk.id] ?? note.common
  }
}
