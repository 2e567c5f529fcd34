import type { PDFDict } from '@cantoo/pdf-lib'
import type { Finding } from './finding.ts'
import type { UaPdf } from './ua/pdf.ts'
import { count } from '../../deck/count.ts'
import { dictIn, textIn } from '../pdf-objects.ts'
import { finding } from './finding.ts'

/** Tells whether all fonts of a PDF are in it, and no more of them than is used; a font of drawn letters (Type 3) never has others. */
export function proveFonts({ dicts }: UaPdf): Finding {
  const fonts = dicts.filter(dict => textIn(dict, 'Type') === 'Font' && textIn(dict, 'Subtype') !== 'Type0')
  const others = fonts.filter(font => textIn(font, 'Subtype') !== 'Type3')
  return finding('fonts', `${count(fonts.length, 'font')}, embedded subsets`, [
    ...fonts.length === 0 ? ['there is none'] : [],
    ...others.filter(font => !isEmbedded(dictIn(font, 'FontDescriptor'))).map(font => `${textIn(font, 'BaseFont')} is not embedded`),
    ...others.filter(font => !/^[A-Z]{6}\+/.test(textIn(font, 'BaseFont'))).map(font => `${textIn(font, 'BaseFont')} is there as a whole`),
  ])
}

/** Tells whether the file has the font that a descriptor is of. */
export function isEmbedded(descriptor: PDFDict | undefined): boolean {
  return ['FontFile', 'FontFile2', 'FontFile3'].some(name => dictIn(descriptor, name) !== undefined)
}
