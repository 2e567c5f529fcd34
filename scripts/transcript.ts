import type { Transcript } from '../reading/transcript.ts'
import { placePages } from '../model/pages.ts'
import { transcriptOf } from '../reading/transcript.ts'
import { readMarkdown } from './markdown.ts'
import { loadRows } from './soundness.ts'

/** What the speaker says, from the notes of the running order. */
export async function readTranscript(): Promise<Transcript> {
  const { shown } = await readMarkdown()
  return transcriptOf(placePages(await loadRows(), shown).map(({ id, page: { note } }) => ({ id, note })))
}
