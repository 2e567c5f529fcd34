import type { Page } from 'playwright-chromium'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A deck that is opened for print, as Slidev's export wants it. */
export interface PptxContext {
  readonly page: Page
  /** In the order of the deck. */
  readonly slides: readonly { readonly title: string, readonly note?: string, readonly frontmatter: { readonly author?: string, readonly info?: string } }[]
  readonly width: number
  readonly height: number
  /** The numbers of the slides, from 1. */
  readonly pages: readonly number[]
  /** Opens a page of the deck. */
  readonly go: (page: string) => Promise<void>
}

export interface PptxResult {
  /** Slides that became one picture, with the reason. */
  readonly fallbackSlides: readonly { readonly no: number, readonly reason: string }[]
  readonly imagesDropped: number
  readonly rastersFailed: number
}

/** The part of Slidev's own PowerPoint export that is used here: it has no public name yet. */
interface SlidevPptx {
  readonly exportPptxEditable: (context: PptxContext, output: string) => Promise<PptxResult>
}

/** The folder of Slidev's command line. */
const SLIDEV = dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))

/**
 * Exports to an editable PowerPoint file as Slidev does; Slidev does it on its dev server, but a built deck works as well.
 *
 * @throws {Error} naming Slidev's version, if this one has no such export.
 */
export async function exportPptx(context: PptxContext, output: string): Promise<PptxResult> {
  const { exportPptxEditable } = await loadPptx(SLIDEV)
  return exportPptxEditable(context, output)
}

/** Loads Slidev's export from the folder of its command line. */
export async function loadPptx(folder: string): Promise<SlidevPptx> {
  const file = readdirSync(join(folder, 'dist')).find(name => /^pptx-.*\.mjs$/.test(name))
  const module: unknown = file === undefined ? undefined : await import(pathToFileURL(join(folder, 'dist', file)).href)
  if (!isPptx(module)) {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    throw new Error(`Slidev ${version} has no function exportPptxEditable in a file dist/pptx-*.mjs: toolkit/slidev/pptx.ts has to learn where it is now.`)
  }
  return module
}

function isPptx(module: unknown): module is SlidevPptx {
  return typeof module === 'object' && module !== null && 'exportPptxEditable' in module && typeof module.exportPptxEditable === 'function'
}
