import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** Finds the path of the first of these programs that is on the path of this machine, or in one of the other folders. */
export function findOnPath(names: readonly string[], others: readonly string[] = []): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...others]
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(path => existsSync(path))
}
