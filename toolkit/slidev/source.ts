import { readFile } from 'node:fs/promises'

/** The byte order mark that some editors write: Slidev would take it for a letter of the first slide. */
const MARK = /^\uFEFF/

/** Reads a Markdown file for Slidev's parser, without a byte order mark. */
export async function readSource(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(MARK, '')
}

/** A preparser that has Slidev leave out the byte order mark; it changes the lines in place. */
export const withoutMark = {
  name: 'without-mark',
  transformRawLines(lines: string[]): void {
    lines[0] = lines[0]?.replace(MARK, '') ?? ''
  },
}
