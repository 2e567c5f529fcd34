import type { PDFDict } from '@cantoo/pdf-lib'
import type { UaPdf } from './pdf.ts'
import type { Rule } from './rule.ts'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { contentIn, dictIn, dictsIn, listIn, numberIn, textIn } from '../../pdf-objects.ts'
import { isEmbedded } from '../fonts.ts'
import { drawnIn } from './drawn.ts'
import { readTrueType } from './true-type.ts'

/** A font with the codes of the letters that are written in it. */
interface WrittenFont {
  readonly name: string
  readonly font: PDFDict
  /** The font in a font of type 0. */
  readonly inner: PDFDict | undefined
  readonly descriptor: PDFDict | undefined
  readonly codes: ReadonlySet<number>
  /** What each code means. */
  readonly meanings: ReadonlyMap<number, string>
}

const isType3 = ({ font }: WrittenFont) => textIn(font, 'Subtype') === 'Type3'

/** The fonts in which something is written. */
export const FONT_RULES: readonly Rule[] = [
  {
    // Other kinds, which we never write, have rules of their own that this proof does not know.
    conditions: ['31-012', '31-013', '31-017', '31-018', '31-019', '31-020', '31-021', '31-022', '31-023', '31-024', '31-025', '31-026'],
    fault: 'a font is of a kind that this proof does not know',
    find: fonts(written => !isType3(written) && textIn(written.font, 'Subtype') !== 'Type0'),
  },
  { conditions: ['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'], fault: 'the codes of a font are not simply its letters', find: fonts(({ font, inner }) => inner !== undefined && textIn(font, 'Encoding') !== 'Identity-H') },
  { conditions: ['31-004', '31-005'], fault: 'a font does not say which letter a number is', find: fonts(({ inner }) => inner !== undefined && textIn(inner, 'Subtype') === 'CIDFontType2' && textIn(inner, 'CIDToGIDMap') !== 'Identity') },
  { conditions: ['31-009'], fault: 'a font is not in the file', find: fonts(written => !isType3(written) && !isEmbedded(written.descriptor)) },
  { conditions: ['31-011', '31-030'], fault: 'a letter is missing in its font', find: letters((written, code) => isType3(written) ? !listsCode(written.font, code) : code === 0 || code >= (programOf(written)?.letters ?? Infinity)) },
  { conditions: ['31-014', '31-015'], fault: 'a font lists its letters, which this proof does not know', find: fonts(({ descriptor }) => descriptor?.has(PDFName.of('CIDSet')) ?? false) },
  { conditions: ['31-016'], fault: 'a letter has another width than in its font', find: letters((written, code) => {
    const program = programOf(written)
    return program !== undefined && Math.abs(program.widthOf(code) - widthIn(written, code)) > 1
  }) },
  { conditions: ['10-001', '17-003', '31-027'], fault: 'a letter cannot be read', find: letters(({ meanings }, code) => !meanings.get(code)) },
  { conditions: ['31-028', '31-029'], fault: 'a letter means none', find: letters(({ meanings }, code) => /[\0\uFEFF\uFFFE]/.test(meanings.get(code) ?? '')) },
]

function fonts(isBroken: (written: WrittenFont) => boolean): Rule['find'] {
  return pdf => writtenIn(pdf).filter(isBroken).map(({ name }) => name)
}

function letters(isBroken: (written: WrittenFont, code: number) => boolean): Rule['find'] {
  return pdf => writtenIn(pdf).flatMap(written => [...written.codes].filter(code => isBroken(written, code)).map(code => `${written.name}, number ${code}`))
}

function writtenIn(pdf: UaPdf): WrittenFont[] {
  return Array.from(drawnIn(pdf).codes, ([font, codes]) => {
    const [inner] = dictsIn(font, 'DescendantFonts')
    return {
      name: textIn(font, 'BaseFont') || 'a drawn font',
      font,
      inner,
      descriptor: dictIn(inner ?? font, 'FontDescriptor'),
      codes,
      meanings: readMeanings(contentIn(font, 'ToUnicode')),
    }
  })
}

/** Reads what the codes of a font mean. */
export function readMeanings(map: string): Map<number, string> {
  const meanings = new Map<number, string>()
  const text = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le')
  const number = (digits: string) => Number.parseInt(digits, 16)
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', meaning = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      meanings.set(number(code), text(meaning))
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', from = '', each = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g)) {
      const listed = each.match(/\w+/g)
      for (let code = number(first); code <= number(last); code++) {
        const step = code - number(first)
        meanings.set(code, listed ? text(listed[step] ?? '') : text((number(from.slice(-4)) + step).toString(16).padStart(4, '0')))
      }
    }
  }
  return meanings
}

const programs = new WeakMap<PDFDict, ReturnType<typeof readTrueType>>()

function programOf({ font, descriptor }: WrittenFont): ReturnType<typeof readTrueType> {
  if (!programs.has(font) && descriptor)
    programs.set(font, readTrueType(Buffer.from(contentIn(descriptor, 'FontFile2'), 'latin1')))
  return programs.get(font)
}

/** The width of a letter as the file has it, in thousandths. */
function widthIn({ inner }: WrittenFont, code: number): number {
  if (!inner)
    return 0
  const list = listIn(inner, 'W').map(entry => inner.context.lookup(entry))
  for (let index = 0; index < list.length;) {
    const [first, second, third] = list.slice(index, index + 3)
    const start = first instanceof PDFNumber ? first.asNumber() : Number.NaN
    if (second instanceof PDFArray) {
      const width = second.asArray()[code - start]
      if (width instanceof PDFNumber)
        return width.asNumber()
      index += 2
    }
    else {
      if (second instanceof PDFNumber && third instanceof PDFNumber && code >= start && code <= second.asNumber())
        return third.asNumber()
      index += 3
    }
  }
  return numberIn(inner, 'DW') ?? 1000
}

/** Tells whether a font of drawn letters has one for a code. */
function listsCode(font: PDFDict, code: number): boolean {
  const [first, last] = [numberIn(font, 'FirstChar') ?? 0, numberIn(font, 'LastChar') ?? 255]
  return code >= first && code <= last && dictIn(font, 'CharProcs') !== undefined
}
