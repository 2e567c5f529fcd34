import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withCleanup } from './cli.ts'

/** Runs `work` with an empty folder, which is removed afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'slidev-toolkit-'))
  return withCleanup(() => rmSync(folder, { recursive: true, force: true }), () => work(folder))
}
