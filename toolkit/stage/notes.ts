import { addressOf, slides } from '../slidev/slides.ts'
import { shownTalk } from './talk/shown.ts'

/** Loads the notes of the talk that is shown; pages for readers do not need them. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const slide of slides.value) {
    const note = notes[addressOf(slide)]
    if (note !== undefined)
      slide.meta.slide.noteHTML = note.own[shownTalk.id] ?? note.common
  }
}
