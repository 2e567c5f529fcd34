import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The folders from which the deck is made. Files of the root count too, but for texts about the project. */
const FOLDERS = ['build', 'components', 'composables', 'data', 'diagrams', 'layouts', 'model', 'pages', 'project', 'public', 'reading', 'setup', 'styles', 'toolkit']
const NOT_THE_DECK = /^\.|^(?:README|CHANGELOG|CONTRIBUTING|LICENSE)|^(?:eslint\.config|layers|knip)|^vitest\.config/

/** Parts of the toolkit that no deck is made from, and what is made of a ladder. */
const NOT_BUILT = /^toolkit[/\\](?:dist|tests|node_modules)$|^ladders[/\\][^/\\]+[/\\]dist(?:\.\d+)?$/

/** A short text that changes with the content of any file from which the deck in `root` is made, with `variant`, and with what is in the folder of another ladder. */
export function fingerprint(root: string, variant = '', ladder = ''): string {
  const hash = createHash('sha256').update(variant)
  for (const path of ladder === '' ? inputs(root) : [...inputs(root), ...filesIn(root, ladder)])
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 32)
}

function inputs(root: string): string[] {
  return readdirSync(root)
    .flatMap((name) => {
      if (FOLDERS.includes(name))
        return filesIn(root, name)
      return NOT_THE_DECK.test(name) || !isFile(join(root, name)) ? [] : [name]
    })
    .toSorted()
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => !name.startsWith('.'))
    .map(name => join(folder, name))
    .filter(path => !NOT_BUILT.test(path))
    .flatMap(path => isFile(join(root, path)) ? [path] : isFolder(join(root, path)) ? filesIn(root, path) : [])
}

/** Follows links, so that a change of data that is kept elsewhere is found. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
