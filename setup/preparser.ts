import { definePreparserSetup } from '@slidev/types'
import { deck } from '../model/deck.ts'
import { resolve } from '../model/lookup.ts'

/**
 * Gives every slide the address and the title that `data/slides.ts` holds for
 * it, so that Markdown carries nothing but `slide: <id>`.
 */
export default definePreparserSetup(() => [{
  name: 'slide-from-data',
  async transformSlide(_content, frontmatter) {
    if (frontmatter.src)
      return undefined
    const slide = resolve('slide', deck.slides, String(frontmatter.slide))
    frontmatter.title = slide.title
    frontmatter.routeAlias = slide.id
    return undefined
  },
}])
