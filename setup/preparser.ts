import type { MarkdownSlide } from '../build/markdown.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { withDrawings } from '../build/fences.ts'
import { readMarkdown } from '../build/markdown.ts'
import { pageOf } from '../build/row-pages.ts'
import { emptyPage, inOrder, unwritten } from '../build/running-order.ts'
import { homeTalk } from '../build/talk.ts'
import { loadCatalog, loadRows } from '../build/validate.ts'
import { namesOf, withNames } from '../model/names.ts'
import { nameOf } from '../model/row-slides.ts'
import { slidesOf } from '../model/running-order.ts'
import { identifySlides } from '../model/written-slides.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { withoutMark } from '../toolkit/slidev/source.ts'

/**
 * Brings the pages into the order of the catalog, with those that rows bring
 * along, and gives every slide its address and its title, so that Markdown
 * carries nothing but `slide: <name>`, or not even that. What stands on no page is
 * drawn from the tables; names are written where the text and its note refer to them.
 *
 * A build holds the slides of all talks (the stage chooses); the
 * dev server asks for notes by number, so it gets the slides of one talk. A
 * slide that is wrong is left out: Slidev would drop its whole file without a
 * message, and the checks report it.
 */
export default definePreparserSetup(async ({ mode }) => {
  const { shown } = await readMarkdown()
  const catalog = await loadCatalog()
  const here = mode === 'dev' ? slidesOf(catalog, homeTalk(catalog.talk.main)) : catalog.slides
  const identified = identifySlides(await loadRows(), shown)
  const waiting = [...identified, ...unwritten(catalog, identified).map(slide => ({ id: slide.id, written: emptyPage(nameOf(slide)) }))]
  const names = namesOf(catalog)
  const entry = textOf(readFileSync(join(ROOT, 'slides.md'), 'utf8'))

  return [withoutMark, {
    name: 'slides-in-order',
    transformRawLines(lines) {
      // Slidev does not say which file it reads.
      if (textOf(lines.join('\n')) === entry)
        lines.splice(0, lines.length, ...inOrder(entry, catalog, identified).split('\n'))
    },
    async transformSlide(content, frontmatter) {
      if (frontmatter.src || frontmatter.hide || frontmatter.disabled)
        return undefined
      // Slidev does not say which slide this is either: it is the next one with the same text.
      const index = waiting.findIndex(({ written }) => isSame(written, content, frontmatter))
      const [found] = index < 0 ? [] : waiting.splice(index, 1)
      const slide = find(here, found?.id ?? '')
      frontmatter.hide = slide === undefined
      if (found === undefined || slide === undefined)
        return undefined
      frontmatter.slide = slide.id
      frontmatter.title = slide.title
      frontmatter.routeAlias = slide.id
      // Fetched ahead by the stage, not all at once.
      frontmatter.preload = false
      if (slide.plain)
        Object.assign(frontmatter, plainLayout(found.written))
      const drawn = slide.row && pageOf(catalog, slide.row)
      if (drawn)
        Object.assign(frontmatter, { ...drawn.frontmatter, ...frontmatter })
      return withDrawings(withNames(content.trim() === '' && drawn ? drawn.content : content, names))
    },
    transformNote: async note => note === undefined ? undefined : withNames(note, names),
  }]
})

/** A file with the line ends of any system, and without the mark before it. */
function textOf(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

function isSame(written: Pick<MarkdownSlide, 'content' | 'frontmatter'>, content: string, frontmatter: object): boolean {
  return written.content === content && JSON.stringify(written.frontmatter) === JSON.stringify(frontmatter)
}

/** The layout of a slide in plain Markdown, and whether its heading stands on it. */
function plainLayout({ content, frontmatter: { layout = 'default' } }: Pick<MarkdownSlide, 'content' | 'frontmatter'>) {
  const text = content.replaceAll(/^```[\s\S]+?^```/gm, '')
  return { plain: true, layout: layout === 'default' ? 'plain' : layout, heading: /^# |<h1\b/m.test(text) }
}
