import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadPptx } from '../../slidev/pptx.ts'

/** A folder as Slidev's command line has it, with these files in `dist`. */
function slidev(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-slidev-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "version": "99.1.0" }')
  mkdirSync(join(folder, 'dist'))
  for (const [name, code] of Object.entries(files))
    writeFileSync(join(folder, 'dist', name), code)
  return folder
}

it('finds the export of the Slidev that is installed', async () => {
  const installed = dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
  expect((await loadPptx(installed)).exportPptxEditable).toBeTypeOf('function')
})

it.each<{ gone: string, files: Readonly<Record<string, string>> }>([
  { gone: 'file', files: { 'export-abc.mjs': 'export const exportPptxEditable = () => {}' } },
  { gone: 'function', files: { 'pptx-abc.mjs': 'export const exportPptx = () => {}' } },
])('names the version of a Slidev in which the $gone is gone', async ({ files }) => {
  await expect(loadPptx(slidev(files))).rejects.toThrow('Slidev 99.1.0 has no function exportPptxEditable')
})
