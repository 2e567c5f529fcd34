import type { Catalog } from '../model/catalog.ts'
import type { IdentifiedSlide } from '../model/written-slides.ts'
import type { MarkdownSlide } from './markdown.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { nameOf } from '../model/row-slides.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { writeDeep } from '../toolkit/shell/write.ts'
import { CACHE, ladderPath } from './ladder.ts'

/** Names the generated file with the slides of rows for which nobody wrote a page: Slidev needs each slide in a file. */
function rowPages(): string {
  return join(CACHE, ladderPath(), 'slides-of-rows.md')
}

/** A page that names its slide, and nothing else. */
export function emptyPage(slide: string): Pick<MarkdownSlide, 'content' | 'frontmatter'> {
  return { content: '', frontmatter: { slide } }
}

/** The slides of rows for which nobody wrote a page. */
export function unwritten(catalog: Catalog, identified: readonly IdentifiedSlide[]) {
  return catalog.slides.filter(slide => slide.row !== undefined && !find(identified, slide.id))
}

/** Writes what Slidev is to read in place of `slides.md`: its headmatter, and page after page in the order of the catalog. */
export function inOrder(entry: string, catalog: Catalog, identified: readonly IdentifiedSlide<MarkdownSlide>[]): string {
  const unwrittenSlides = unwritten(catalog, identified)
  save(rowPages(), unwrittenSlides.map(slide => `---\nslide: ${nameOf(slide)}\n---\n`).join('\n'))
  const pages = catalog.slides.flatMap(({ id }) => {
    const src = find(identified, id)?.written.src
    const place = unwrittenSlides.findIndex(slide => slide.id === id)
    return src ?? (place < 0 ? [] : `/${relative(ROOT, rowPages()).split(sep).join('/')}#${place + 1}`)
  })
  const [headmatter = ''] = /(?<=^---\n)[\s\S]*?\n(?=---\n)/.exec(entry) ?? []
  return pages.map((src, index) => `---\n${index === 0 ? headmatter.replace(/^src:.*\n/m, '') : ''}src: ${src}\n---\n`).join('\n')
}

/** Writes a file if that changes it: Slidev reloads when it is written. */
function save(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    writeDeep(path, text)
}
