import type { PDFDict } from '@cantoo/pdf-lib'
import type { Rule } from './rule.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { dictIn, textIn } from '../../pdf-objects.ts'
import { isTrue } from './pdf.ts'

const IDENTIFIER = /xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i

const FILE = ['the file']
const when = (isBroken: boolean): string[] => isBroken ? FILE : []

/** What the file says about itself, and what must not be in it. */
export const DOCUMENT_RULES: readonly Rule[] = [
  { conditions: [], fault: 'it is not a PDF 1.0 to 1.7', find: ({ header }) => when(!/^%PDF-1\.[0-7][\r\n]/.test(header)) },
  { conditions: [], fault: 'it does not say that it is tagged', find: ({ document: { catalog } }) => when(!isTrue(dictIn(catalog, 'MarkInfo'), 'Marked')) },
  { conditions: ['01-007'], fault: 'its tags are marked as doubtful', find: ({ document: { catalog } }) => when(isTrue(dictIn(catalog, 'MarkInfo'), 'Suspects')) },
  { conditions: ['06-001'], fault: 'there is no metadata stream', find: ({ document: { catalog }, metadata }) => when(metadata === undefined || textIn(dictIn(catalog, 'Metadata'), 'Subtype') !== 'XML') },
  { conditions: ['06-002'], fault: 'the metadata do not say PDF/UA-1', isOfSlides: true, find: ({ metadata, xmp }) => when(metadata?.('pdfuaid:part') !== '1' || !IDENTIFIER.test(xmp)) },
  { conditions: ['06-003'], fault: 'the metadata have no title', find: ({ metadata }) => when(!metadata?.('dc:title')) },
  { conditions: ['07-001', '07-002'], fault: 'the window does not show the title', find: ({ document: { catalog } }) => when(!isTrue(dictIn(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) },
  // All text, alternative texts, outlines, annotations and metadata have the language of the file, or one of their own.
  { conditions: ['11-001', '11-002', '11-003', '11-004', '11-005', '11-006'], fault: 'it has no language', find: ({ document: { catalog } }) => when(!LANGUAGE.test(textIn(catalog, 'Lang'))) },
  { conditions: [], fault: 'what should be a language is none', find: ({ tags }) => tags.filter(({ dict }) => has(dict, 'Lang') && !LANGUAGE.test(textIn(dict, 'Lang'))).map(({ place }) => place) },
  { conditions: ['20-001', '20-002', '20-003'], fault: 'it has layers, which no page of this kind has', find: ({ document: { catalog } }) => when(has(catalog, 'OCProperties')) },
  { conditions: ['21-001', '28-016'], fault: 'it has files in it', find: ({ document: { catalog }, dicts }) => when(has(dictIn(catalog, 'Names') ?? catalog, 'EmbeddedFiles') || dicts.some(dict => has(dict, 'EF'))) },
  { conditions: ['25-001'], fault: 'it has a form', find: ({ document: { catalog } }) => when(has(catalog, 'AcroForm')) },
  { conditions: ['26-001', '26-002'], fault: 'it is locked', find: ({ document: { isEncrypted } }) => when(isEncrypted) },
]

function has(dict: PDFDict, name: string): boolean {
  return dict.has(PDFName.of(name))
}
