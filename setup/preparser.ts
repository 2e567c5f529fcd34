import type { MarkdownSlide } from '../build/markdown.ts'
import { definePreparserSetup } from '@slidev/types'
import { readMarkdown } from '../build/markdown.ts'
import { homeTalk } from '../build/talk.ts'
import { loadCatalog, loadRows } from '../build/validate.ts'
import { namesOf, withNames } from '../model/names.ts'
import { slidesOf } from '../model/running-order.ts'
import { placeSlides } from '../model/written-slides.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { withoutMark } from '../toolkit/slidev/source.ts'

/**
 * Gives every slide the id, the address and the title that it has in the
 * running order, so that Markdown carries nothing but `slide: <id>`, or not even that,
 * and writes the names to which it and its note refer.
 *
 * A build holds the slides of all talks (the stage chooses); the
 * dev server asks for notes by number, so it gets the slides of one talk. A
 * slide that is wrong is left out: Slidev would drop its whole file without a
 * word, and the checks tell of it.
 */
export default definePreparserSetup(async ({ mode }) => {
  const { shown } = await readMarkdown()
  const catalog = await loadCatalog()
  const here = mode === 'dev' ? slidesOf(catalog, homeTalk(catalog.talk.main)) : catalog.slides
  const waiting = placeSlides(await loadRows(), shown)
  const names = namesOf(catalog)

  return [withoutMark, {
    name: 'slide-from-data',
    async transformSlide(content, frontmatter) {
      if (frontmatter.src || frontmatter.hide || frontmatter.disabled)
        return undefined
      // Slidev does not say where the slide stands: it is the next that reads the same.
      const place = waiting.findIndex(({ written }) => isSame(written, content, frontmatter))
      const [placed] = place < 0 ? [] : waiting.splice(place, 1)
      const slide = find(here, placed?.id ?? '')
      frontmatter.hide = slide === undefined
      if (placed === undefined || slide === undefined)
        return undefined
      frontmatter.slide = slide.id
      frontmatter.title = slide.title
      frontmatter.routeAlias = slide.id
      // Fetched ahead by the stage, not all at once.
      frontmatter.preload = false
      if (slide.plain)
        Object.assign(frontmatter, plainLayout(placed.written))
      return withNames(content, names)
    },
    transformNote: async note => note === undefined ? undefined : withNames(note, names),
  }]
})

function isSame(written: MarkdownSlide, content: string, frontmatter: object): boolean {
  return written.content === content && JSON.stringify(written.frontmatter) === JSON.stringify(frontmatter)
}

/** The layout of a slide in plain Markdown, and whether its heading stands on it. */
function plainLayout({ content, frontmatter: { layout = 'default' } }: MarkdownSlide) {
  const text = content.replaceAll(/^```[\s\S]+?^```/gm, '')
  return { plain: true, layout: layout === 'default' ? 'plain' : layout, heading: /^# |<h1\b/m.test(text) }
}
