import { readFile } from 'node:fs/promises'

/** What some editors put before the first letter of a file: to Slidev it would be a letter of the first slide. */
const MARK = /^\uFEFF/

/** Reads a page for Slidev's parser as a person sees it, without an invisible mark at its beginning. */
export async function readSource(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(MARK, '')
}

/** Has Slidev itself leave out that mark: a preparser, which changes the lines in place. */
export const withoutMark = {
  name: 'without-mark',
  transformRawLines(lines: string[]): void {
    lines[0] = lines[0]?.replace(MARK, '') ?? ''
  },
}
