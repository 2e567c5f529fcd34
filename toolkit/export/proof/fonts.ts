import type { Finding } from './finding.ts'
import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'
import { count } from '../../deck/count.ts'
import { finding } from './finding.ts'
import { ask } from './tools.ts'

/** A font as a PDF has it. */
export interface Font {
  readonly name: string
  readonly embedded: boolean
  /** Only the letters that are used; a font of drawn letters (Type 3) never has others. */
  readonly subset: boolean
}

/** Tells whether all fonts of a PDF are in it, and no more of them than is used: as Poppler sees it, or PDF.js where that is missing. */
export async function proveFonts(path: string): Promise<Finding> {
  const answer = await ask('pdffonts', [path])
  const fonts = answer?.code === 0 ? readFontTable(answer.out) : await readFonts(path)
  return finding('fonts', `${count(fonts.length, 'font')}, embedded subsets`, [
    ...(fonts.length === 0 ? ['there is none'] : []),
    ...fonts.filter(({ embedded }) => !embedded).map(({ name }) => `${name} is not embedded`),
    ...fonts.filter(({ subset }) => !subset).map(({ name }) => `${name} is there as a whole`),
  ])
}

/** The fonts in the table that `pdffonts` prints. */
export function readFontTable(table: string): Font[] {
  return table.split('\n').flatMap((line) => {
    const row = /^(\S+) .*? (yes|no) +(yes|no) +(?:yes|no) +\d+ +\d+$/.exec(line)
    return row ? [{ name: row[1] ?? '', embedded: row[2] === 'yes', subset: row[3] === 'yes' || line.includes(' Type 3 ') }] : []
  })
}

async function readFonts(path: string): Promise<Font[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)), { verbosity: 0 })
  const fonts = new Map<string, Font>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    // Fonts are there once the page has been read to be drawn.
    await page.getOperatorList()
    for (const [, object] of page.commonObjs) {
      if (isFont(object))
        fonts.set(object.name, { name: object.name, embedded: !object.missingFile, subset: object.isType3Font || /^[A-Z]{6}\+/.test(object.name) })
    }
    page.cleanup()
  }
  return [...fonts.values()]
}

/** PDF.js keeps more than fonts in the same place. */
function isFont(object: unknown): object is { readonly name: string, readonly missingFile: boolean, readonly isType3Font: boolean } {
  return typeof object === 'object' && object !== null
    && 'name' in object && typeof object.name === 'string'
    && 'missingFile' in object && 'isType3Font' in object
}
