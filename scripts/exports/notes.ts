import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { ROOT } from '../cli.ts'

/** Where a click belongs in the notes; nobody reads it out. */
const CLICK = /\[click(?::\d+)?\]\s*/gi

/** What the speaker says to each slide, in Markdown, by the slide's id. */
export async function readNotes(): Promise<Map<string, string>> {
  const { slides } = await load({ roots: [ROOT], userRoot: ROOT }, join(ROOT, 'slides.md'))
  return new Map(slides.map(({ frontmatter, note = '' }) => [String(frontmatter.slide), spoken(note)]))
}

/** Notes without their marks for clicks. */
export function spoken(note: string): string {
  return note.replace(CLICK, '').trim()
}
