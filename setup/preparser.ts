import { definePreparserSetup } from '@slidev/types'
import { deck } from '../model/deck.ts'
import { find } from '../model/lookup.ts'
import { resolveSlide, slidesOf } from '../model/running-order.ts'
import { homeTalk } from '../scripts/talk-plugin.ts'

/**
 * Gives every slide the address and the title that `data/slides.ts` holds for
 * it, so that Markdown carries nothing but `slide: <id>`.
 *
 * A build holds the slides of all talks (setup/talk/arrange.ts chooses); the
 * dev server asks for notes by number, so it gets the slides of one talk.
 */
export default definePreparserSetup(({ mode }) => [{
  name: 'slide-from-data',
  async transformSlide(_content, frontmatter) {
    if (frontmatter.src)
      return undefined
    const slide = resolveSlide(deck, String(frontmatter.slide))
    frontmatter.title = slide.title
    frontmatter.routeAlias = slide.id
    // Fetched ahead by setup/loading.ts, not all at once.
    frontmatter.preload = false
    frontmatter.hide = mode === 'dev' && find(slidesOf(deck, homeTalk()), slide.id) === undefined
    return undefined
  },
}])
