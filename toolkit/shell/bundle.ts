import type { InlineConfig, Rolldown } from 'vite'
import { build } from 'vite'

/** A file that Vite makes. */
export type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

/** Builds with Vite by these options alone, without a file of configuration. */
export async function bundle(config: InlineConfig): Promise<readonly Output[]> {
  const built = await build({ configFile: false, logLevel: 'error', ...config })
  return [built].flat().flatMap(result => 'output' in result ? result.output : [])
}

/**
 * Finds the script that a build makes of its entry.
 *
 * @throws {Error} if there is none.
 */
export function entryOf(outputs: readonly Output[]): Rolldown.OutputChunk {
  const entry = outputs.find(output => output.type === 'chunk' && output.isEntry)
  if (entry?.type !== 'chunk')
    throw new Error('Vite built no script.')
  return entry
}
