import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The folders from which the deck is made. Files of the root count too, but for texts about the project. */
const FOLDERS = ['build', 'components', 'composables', 'data', 'diagrams', 'layouts', 'model', 'pages', 'public', 'reading', 'setup', 'styles', 'toolkit']
const NOT_THE_DECK = /^\.|^(?:README|CHANGELOG|CONTRIBUTING|LICENSE)|^(?:eslint\.config|layers|knip)|^vitest\.config/

/** Parts of the toolkit that no deck is made from. */
const NOT_BUILT = /^toolkit[/\\](?:dist|tests)[/\\]/

/** A short text that changes with the content of any file from which the deck in `root` is made, and with `variant`. */
export function fingerprint(root: string, variant = ''): string {
  const hash = createHash('sha256').update(variant)
  for (const path of inputs(root))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 32)
}

function inputs(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isFile())
        return NOT_THE_DECK.test(entry.name) ? [] : [entry.name]
      return FOLDERS.includes(entry.name) ? filesIn(root, entry.name) : []
    })
    .toSorted()
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !NOT_BUILT.test(path))
}
