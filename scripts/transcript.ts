import type { Transcript } from '../reading/transcript.ts'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { transcriptOf } from '../reading/transcript.ts'
import { ROOT } from './cli.ts'

/** What the speaker says, from the notes of the running order. */
export async function readTranscript(): Promise<Transcript> {
  const { slides } = await load({ userRoot: ROOT, roots: [ROOT] }, join(ROOT, 'slides.md'))
  return transcriptOf(slides)
}
