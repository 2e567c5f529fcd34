import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { hash } from '../diagrams/drawing.ts'
import { drawFence, FENCE_ID, FENCE_STYLE } from '../diagrams/fence.ts'
import { escapeHtml } from '../toolkit/html.ts'
import { writeDeep } from '../toolkit/shell/write.ts'
import { CACHE } from './ladder.ts'

const FENCE = /^```mermaid[ \t\r]*\n([\s\S]*?)^```[ \t\r]*$/gm

/** Puts drawings in the place of Mermaid's fences: each is drawn when it changes, and the deck shows it without Mermaid. */
export async function withDrawings(content: string): Promise<string> {
  let text = content
  for (const [fence, source = ''] of content.matchAll(FENCE)) {
    const svg = escapeHtml(await drawingOf(source)).replaceAll('\n', ' ')
    text = text.replace(fence, () => `<DrawnFence name="${FENCE_ID}" svg="${svg}" />\n`)
  }
  return text
}

async function drawingOf(source: string): Promise<string> {
  const { version } = createRequire(import.meta.url)('mermaid/package.json')
  const file = join(CACHE, 'fences', `${hash(JSON.stringify([source, version, FENCE_STYLE]))}.svg`)
  if (!existsSync(file))
    writeDeep(file, await drawFence(source))
  return readFileSync(file, 'utf8')
}
