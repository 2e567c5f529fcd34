import type { Transcript } from '../toolkit/deck/transcript.ts'
import { namesOf, withNames } from '../model/names.ts'
import { placeSlides } from '../model/written-slides.ts'
import { transcriptOf } from '../toolkit/deck/transcript.ts'
import { readMarkdown } from './markdown.ts'
import { loadRows } from './validate.ts'

/** What the speaker says, from the notes of the running order. */
export async function readTranscript(): Promise<Transcript> {
  const { shown } = await readMarkdown()
  const rows = await loadRows()
  const names = namesOf(rows)
  return transcriptOf(placeSlides(rows, shown).map(({ id, written: { note } }) => ({ id, note: withNames(note, names) })))
}
