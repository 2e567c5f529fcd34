import type { Finding } from './finding.ts'
import type { Expected } from './pdf.ts'
import { readFileSync } from 'node:fs'
import { proveFonts } from './fonts.ts'
import { readPdf } from './pdf-facts.ts'
import { provePdf } from './pdf.ts'
import { askTools } from './tools.ts'
import { readUa } from './ua/pdf.ts'
import { proveUa } from './ua/prove-ua.ts'

/** Reads a PDF with tools that did not make it, and compares it with what has to be there. */
export async function provePdfFile(path: string, expected: Expected): Promise<Finding[]> {
  const [facts, pdf] = [await readPdf(path), await readUa(readFileSync(path))]
  return [...provePdf(facts, expected), proveFonts(pdf), proveUa(pdf), ...await askTools(path, facts)]
}
