import type { Diagram } from './diagram.ts'
import { createHash } from 'node:crypto'

/** What the first line of a drawing says about it. */
export interface Header {
  /** Changes with everything that the drawing is made from. */
  readonly key: string
  /** Changes with the drawing itself, so that an edit by hand shows. */
  readonly body: string
}

/** Computes the key of a diagram's drawing; `tool` stands for what all drawings share: Mermaid, the theme, the code that draws. */
export function keyOf({ use, textSize, title, description, source }: Diagram, tool: string): string {
  return hash(JSON.stringify([use, textSize, title, description, source, tool]))
}

/** Writes a drawing's file: a header and the SVG. */
export function withHeader(svg: string, key: string): string {
  return `<!-- Drawn by "npm run diagrams"; do not edit. key=${key} body=${hash(svg)} -->\n${svg}`
}

/** Reads the header of a drawing's file; undefined if it has none. */
export function headerOf(file: string): Header | undefined {
  const { key, body } = /^<!-- .* key=(?<key>\w+) body=(?<body>\w+) -->\n/.exec(file)?.groups ?? {}
  return key === undefined || body === undefined ? undefined : { key, body }
}

/** Tells whether a drawing's file is as it was written. */
export function isUntouched(file: string): boolean {
  return headerOf(file)?.body === hash(file.slice(file.indexOf('\n') + 1))
}

/** Hashes a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
