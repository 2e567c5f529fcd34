import type { Diagram } from './diagram.ts'
import { createHash } from 'node:crypto'

/** What the first line of a drawing says: what changes with everything that it is made from, and what changes with itself, so that an edit by hand shows. */
const HEADER = /^<!-- .* key=(\w+) body=(\w+) -->\n/

/** Computes the key of a diagram's drawing; `tool` stands for what all drawings share: Mermaid, the theme, the code that draws. */
export function keyOf({ use, textSize, title, description, source }: Diagram, tool: string): string {
  return hash(JSON.stringify([use, textSize, title, description, source, tool]))
}

/** Writes a drawing's file: a header and the SVG. */
export function withHeader(svg: string, key: string): string {
  return `<!-- Drawn by "npm run diagrams"; do not edit. key=${key} body=${hash(svg)} -->\n${svg}`
}

/** Reads the key of a drawing's file; undefined if it has none. */
export function keyIn(file: string): string | undefined {
  return HEADER.exec(file)?.[1]
}

/** Tells whether a drawing's file is as it was written. */
export function isUntouched(file: string): boolean {
  return HEADER.exec(file)?.[2] === hash(file.slice(file.indexOf('\n') + 1))
}

/** Hashes a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
