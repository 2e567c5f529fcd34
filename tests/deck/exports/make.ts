import type { Browser } from 'playwright-chromium'
import type { FormatId } from '../../../scripts/exports/formats.ts'
import type { Job, Made } from '../../../scripts/exports/job.ts'
import type { Finding } from '../../../scripts/exports/proof/finding.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { deck } from '../../../model/deck.ts'
import { launchBrowser } from '../../../scripts/browser.ts'
import { writeDraft } from '../../../scripts/exports/drafts.ts'
import { FORMATS } from '../../../scripts/exports/formats.ts'
import { finding } from '../../../scripts/exports/proof/finding.ts'
import { talkFrom } from '../../../scripts/talk.ts'

/** An export of the built deck, and where it lies. */
export interface Exported {
  readonly made: Made
  readonly path: string
}

let browser: Promise<Browser> | undefined
const folder = mkdtempSync(join(tmpdir(), 'five-levels-exports-'))

afterAll(async () => {
  await (await browser)?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Makes an export of the built deck; it is gone after the test file. */
export async function makeExport(format: FormatId, options: Partial<Job> & { readonly id?: string } = {}): Promise<Exported> {
  const talk = await talkFrom(options.id === undefined ? {} : { talk: options.id })
  const site = inject('deckUrl')
  const made = await FORMATS[format].make({
    catalog: deck,
    talk,
    url: `${site}${talk.query}`,
    site,
    dark: false,
    clicks: false,
    paper: 'a4',
    browser: () => browser ??= launchBrowser(),
    contrast: async () => finding('contrast', 'not measured here'),
    ...options,
  })
  const draft = writeDraft(join(folder, `${format}${made.ending}`), made.content)
  return { made, path: draft.path }
}

/** What is wrong with an export, or with another file in its place. */
export async function faultsOf({ made, path }: Exported, other = path): Promise<string[]> {
  const findings: readonly Finding[] = await made.prove(other)
  return findings.flatMap(({ about, faults }) => faults.map(fault => `${about}: ${fault}`))
}
