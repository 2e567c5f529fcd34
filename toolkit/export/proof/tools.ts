import type { Finding } from './finding.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { execFile } from 'node:child_process'
import { finding } from './finding.ts'

/** The output of a program, and its exit code. */
export interface Answer {
  readonly out: string
  readonly code: number
}

/** Runs a program of this machine; undefined if it is not installed. */
export function ask(tool: string, args: readonly string[]): Promise<Answer | undefined> {
  return new Promise(resolve => execFile(tool, args, { maxBuffer: Infinity }, (error, out, errors) =>
    resolve(error?.code === 'ENOENT' ? undefined : { out: out + errors, code: error === null ? 0 : Number(error.code) })))
}

/** Lists what Poppler and qpdf, where they are installed, find in a PDF. */
export async function askTools(path: string, facts: PdfFacts): Promise<Finding[]> {
  const [info, check] = await Promise.all([ask('pdfinfo', [path]), ask('qpdf', ['--check', path])])
  return [
    ...(info ? [agreement(info.out, facts)] : []),
    ...(check ? [finding('qpdf', check.code === 0 ? 'no fault in the file' : 'finds faults', check.code === 0 ? [] : check.out.trim().split('\n').slice(1))] : []),
  ]
}

function agreement(info: string, { pages, tagged, title }: PdfFacts): Finding {
  const says = (key: string) => new RegExp(`^${key}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? ''
  const pairs = [
    { key: 'Pages', known: String(pages.length) },
    { key: 'Tagged', known: tagged ? 'yes' : 'no' },
    { key: 'Title', known: title },
  ]
  const faults = pairs.filter(({ key, known }) => says(key) !== known).map(({ key, known }) => `${key} is "${says(key)}" to Poppler and "${known}" to PDF.js`)
  return finding('poppler', faults.length === 0 ? 'finds the same' : 'finds something else', faults)
}
