import { slides } from '@slidev/client/logic/slides.ts'
import { deck } from '../model/deck.ts'
import { find } from '../model/lookup.ts'

/** Gives the slides their notes, which a reader does not fetch. The build numbers them in the order of all slides, of whatever talk. */
export async function loadNotes(): Promise<void> {
  const { default: notes } = await import('virtual:deck-notes')
  for (const { meta } of slides.value) {
    const slide = find(deck.slides, String(meta.slide.frontmatter.slide))
    const note = slide && notes[slide.index + 1]
    if (note !== undefined)
      Object.assign(meta.slide, { noteHTML: note })
  }
}
