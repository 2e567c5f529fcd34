import type { Transcript } from '../toolkit/deck/transcript.ts'
import { namesOf, withNames } from '../model/names.ts'
import { identifySlides } from '../model/written-slides.ts'
import { transcriptOf } from '../toolkit/deck/transcript.ts'
import { readMarkdown } from './markdown.ts'
import { loadRows } from './validate.ts'

/** Reads what the speaker says and does in a talk, the deck's own unless another one is named, from the notes of the running order. */
export async function readTranscript(talk?: string): Promise<Transcript> {
  const { shown } = await readMarkdown()
  const rows = await loadRows()
  const names = namesOf(rows)
  return transcriptOf(identifySlides(rows, shown).map(({ id, written: { note } }) => ({ id, note: withNames(note, names) })), talk ?? rows.talk.main)
}
