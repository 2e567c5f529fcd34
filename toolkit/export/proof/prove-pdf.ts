import type { Finding } from './finding.ts'
import type { Expected } from './pdf.ts'
import { readFileSync } from 'node:fs'
import { proveFonts } from './fonts.ts'
import { readPdf } from './pdf-facts.ts'
import { provePdf } from './pdf.ts'
import { askTools } from './tools.ts'
import { proveUa } from './ua/prove-ua.ts'

/** Reads a PDF with tools that did not make it, and compares it with what has to be there. */
export async function provePdfFile(path: string, expected: Expected): Promise<Finding[]> {
  const fonts = proveFonts(path)
  const facts = await readPdf(path)
  return [...provePdf(facts, expected), await fonts, await proveUa(readFileSync(path)), ...await askTools(path, facts)]
}
