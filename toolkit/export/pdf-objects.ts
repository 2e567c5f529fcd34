import type { PDFObject } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'

/** Finds the dictionary that another one has under a name, or the one of a stream. */
export function dictIn(dict: PDFDict | undefined, name: string): PDFDict | undefined {
  return dictOf(dict?.lookup(PDFName.of(name)))
}

/** Lists the dictionaries that a dictionary has under a name, one or more. */
export function dictsIn(dict: PDFDict, name: string): PDFDict[] {
  return listIn(dict, name).flatMap(entry => dictOf(dict.context.lookup(entry)) ?? [])
}

function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  return object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined
}

/** Lists what a dictionary has under a name, one or more. */
export function listIn(dict: PDFDict | undefined, name: string): PDFObject[] {
  const object = dict?.lookup(PDFName.of(name))
  const entry = dict?.get(PDFName.of(name))
  return object instanceof PDFArray ? object.asArray() : entry ? [entry] : []
}

/** Reads the number that a dictionary has under a name. */
export function numberIn(dict: PDFDict | undefined, name: string): number | undefined {
  const object = dict?.lookup(PDFName.of(name))
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** Reads the text or the name that a dictionary has under a name; empty without one. */
export function textIn(dict: PDFDict | undefined, name: string): string {
  const object = dict?.lookup(PDFName.of(name))
  return object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName ? object.decodeText() : ''
}

/** Decodes the content of a page, or of another stream, that a dictionary has under a name; empty without one. */
export function contentIn(dict: PDFDict | undefined, name: string): string {
  return dict === undefined ? '' : decode(dict.get(PDFName.of(name)), dict.context)
}

function decode(entry: PDFObject | undefined, context: PDFDict['context']): string {
  const object = entry instanceof PDFRef ? context.lookup(entry) : entry
  if (object instanceof PDFArray)
    return object.asArray().map(part => decode(part, context)).join('\n')
  return object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1') : ''
}
