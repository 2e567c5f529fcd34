import type { Browser } from 'playwright-chromium'
import type { ExportContext, Output } from '../../../toolkit/export/format.ts'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { data } from '../../../build/export-data.ts'
import { talkFrom } from '../../../build/talk.ts'
import { readTranscript } from '../../../build/transcript.ts'
import deck from '../../../deck.ts'
import { deck as catalog } from '../../../model/deck.ts'
import { formatsOf, readFormats } from '../../../toolkit/export/formats.ts'
import { judge } from '../../../toolkit/export/proof/finding.ts'
import { launchBrowser } from '../../../toolkit/shell/browser.ts'
import { writeDeep } from '../../../toolkit/shell/write.ts'

/** An export of the built deck, and where it lies. */
export interface Exported {
  readonly made: Output
  readonly path: string
}

let browser: Promise<Browser> | undefined
const folder = mkdtempSync(join(tmpdir(), 'five-levels-exports-'))

afterAll(async () => {
  await (await browser)?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What is asked of an export: the talk by its `id`, and some of its slides, such as `1-8`, where it does not matter which. */
export type Asked = Partial<ExportContext> & { readonly id?: string, readonly range?: string | undefined }

/** Makes an export of the built deck; it is gone after the test file. */
export async function makeExport(word: string, { id, range, ...options }: Asked = {}): Promise<Exported> {
  const talk = await talkFrom({ talk: id })
  const site = inject('deckUrl')
  const [format] = readFormats([word], formatsOf(deck, { data: data(catalog) }))
  if (format === undefined)
    throw new Error(`There is no format ${word}.`)
  const made = await format.make({
    deck,
    transcript: await readTranscript(talk.id),
    talk,
    url: `${site}${talk.query}${range === undefined ? '' : `${talk.query ? '&' : '?'}range=${range}`}`,
    site,
    dark: false,
    clicks: false,
    paper: 'a4',
    browser: () => browser ??= launchBrowser(),
    ...options,
  })
  const path = join(folder, `${word}-${randomUUID()}${made.ending}`)
  writeDeep(path, made.content)
  return { made, path }
}

/** What is wrong with an export, or with another file in its place. */
export async function faultsOf({ made, path }: Exported, other = path): Promise<string[]> {
  return judge(await made.prove(other), true).flatMap(({ about, faults }) => faults.map(fault => `${about}: ${fault}`))
}
