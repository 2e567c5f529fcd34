import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from './diagram.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hash, isUntouched, keyIn, keyOf } from './drawing.ts'
import { diagramsOf } from './index.ts'
import { rulesFor } from './theme.ts'

/** What all drawings are made with, besides Mermaid. */
const TOOLS = ['layout.ts', 'svg.ts', 'theme.ts', 'draw.ts', 'read-layout.ts']

/** Lists, each with the reason, the diagrams whose drawing in a folder (`<name>.mmd`, its source, and `<name>.svg`) is missing, edited by hand, out of date, or no longer used. Needs no browser. */
export function staleDiagrams(catalog: Catalog, folder: string) {
  const diagrams = diagramsOf(catalog)
  const tool = toolKey(catalog)
  return [
    ...diagrams.flatMap((diagram) => {
      const reason = reasonToDraw(diagram, tool, folder)
      return reason === undefined ? [] : [{ name: diagram.name, reason }]
    }),
    ...leftovers(diagrams, folder).map(name => ({ name, reason: 'no diagram has this name any more' })),
  ]
}

/** Computes a key that changes with Mermaid, the theme and the code that draws. */
export function toolKey({ levels }: Catalog): string {
  const version = createRequire(import.meta.url)('mermaid/package.json').version
  return hash([`mermaid ${version}`, ...TOOLS.map(file => textOf(fileURLToPath(new URL(file, import.meta.url)))), JSON.stringify(rulesFor(levels.length))].join('\n'))
}

function reasonToDraw(diagram: Diagram, tool: string, folder: string): string | undefined {
  const [source, svg] = ['mmd', 'svg'].map(ending => join(folder, `${diagram.name}.${ending}`))
  if (source === undefined || svg === undefined || !existsSync(source) || !existsSync(svg))
    return 'it has not been drawn yet'
  if (textOf(source) !== diagram.source)
    return 'its source changed'
  if (!isUntouched(textOf(svg)))
    return 'the drawing was edited by hand'
  return keyIn(textOf(svg)) === keyOf(diagram, tool) ? undefined : 'its description, Mermaid or the theme changed'
}

function leftovers(diagrams: readonly Diagram[], folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const names = new Set(files.map(file => basename(basename(file, '.mmd'), '.svg')))
  return [...names].filter(name => !diagrams.some(diagram => diagram.name === name))
}

/** A file's text with the line ends of any system. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
