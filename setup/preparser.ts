import type { WrittenPage } from '../scripts/markdown.ts'
import { definePreparserSetup } from '@slidev/types'
import { find } from '../model/lookup.ts'
import { placePages } from '../model/pages.ts'
import { slidesOf } from '../model/running-order.ts'
import { readMarkdown } from '../scripts/markdown.ts'
import { loadCatalog, loadRows } from '../scripts/soundness.ts'
import { homeTalk } from '../scripts/talk-plugin.ts'

/**
 * Gives every slide the id, the address and the title that it has in the
 * running order, so that Markdown carries nothing but `slide: <id>`, or not even that.
 *
 * A build holds the slides of all talks (setup/talk/arrange.ts chooses); the
 * dev server asks for notes by number, so it gets the slides of one talk. A
 * slide that is wrong is left out: Slidev would drop its whole file without a
 * word, and the checks tell of it.
 */
export default definePreparserSetup(async ({ mode }) => {
  const { shown } = await readMarkdown()
  const catalog = await loadCatalog()
  const here = mode === 'dev' ? slidesOf(catalog, homeTalk()) : catalog.slides
  const waiting = placePages(await loadRows(), shown)

  return [{
    name: 'slide-from-data',
    async transformSlide(content, frontmatter) {
      if (frontmatter.src || frontmatter.hide || frontmatter.disabled)
        return undefined
      // Slidev does not say where the slide stands: it is the next that reads the same.
      const place = waiting.findIndex(({ page }) => isSame(page, content, frontmatter))
      const [placed] = place < 0 ? [] : waiting.splice(place, 1)
      const slide = find(here, placed?.id ?? '')
      frontmatter.hide = slide === undefined
      if (placed === undefined || slide === undefined)
        return undefined
      frontmatter.slide = slide.id
      frontmatter.title = slide.title
      frontmatter.routeAlias = slide.id
      // Fetched ahead by setup/loading.ts, not all at once.
      frontmatter.preload = false
      if (slide.plain)
        Object.assign(frontmatter, plainLayout(placed.page))
      return undefined
    },
  }]
})

function isSame(page: WrittenPage, content: string, frontmatter: object): boolean {
  return page.content === content && JSON.stringify(page.frontmatter) === JSON.stringify(frontmatter)
}

/** The layout of a slide in plain Markdown, and whether its heading stands on it. */
function plainLayout({ content, frontmatter: { layout = 'default' } }: WrittenPage) {
  const text = content.replaceAll(/^```[\s\S]+?^```/gm, '')
  return { layout: layout === 'default' ? 'plain' : layout, heading: /^# |<h1\b/m.test(text) }
}
