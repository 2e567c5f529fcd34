import type { Page } from 'playwright-chromium'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The part of Slidev's own PowerPoint export that is used here: it has no public name yet. */
interface SlidevPptx {
  readonly exportPptxEditable: (context: PptxContext, output: string) => Promise<PptxResult>
}

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

/** Slidev's export to an editable PowerPoint file. Slidev runs it on a deck that is being edited; it works as well on a built one. */
export async function exportPptx(context: PptxContext, output: string): Promise<PptxResult> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'dist')
  const file = readdirSync(folder).find(name => /^pptx-.*\.mjs$/.test(name))
  const slidev: SlidevPptx = await import(pathToFileURL(join(folder, file ?? 'pptx.mjs')).href)
  return slidev.exportPptxEditable(context, output)
}
