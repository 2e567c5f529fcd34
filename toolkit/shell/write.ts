import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file, or a folder of files by their names. */
export type Content = string | Uint8Array | Readonly<Record<string, Uint8Array>>

/** Writes a file or a folder of files, and the folders above it where they are missing. */
export function writeDeep(path: string, content: Content): void {
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    return Object.entries(content).forEach(([name, bytes]) => writeDeep(join(path, name), bytes))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
