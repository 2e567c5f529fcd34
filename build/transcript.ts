import type { Transcript } from '../toolkit/deck/transcript.ts'
import { placeSlides } from '../model/written-slides.ts'
import { transcriptOf } from '../toolkit/deck/transcript.ts'
import { readMarkdown } from './markdown.ts'
import { loadRows } from './validate.ts'

/** What the speaker says, from the notes of the running order. */
export async function readTranscript(): Promise<Transcript> {
  const { shown } = await readMarkdown()
  return transcriptOf(placeSlides(await loadRows(), shown).map(({ id, written: { note } }) => ({ id, note })))
}
