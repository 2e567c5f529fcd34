import type { ShownSlide } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { watch } from 'vue'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { currentTalk } from '../../state/talk.ts'

/** Leaves in the deck what the talk has, and counts it anew; also when the dev server brings other slides. */
export function arrangeSlides(): void {
  const wanted = new Set(slidesOf(deck, currentTalk.id).map(({ id }) => id))
  const has = ({ meta }: ShownSlide): boolean => wanted.has(String(meta.slide.frontmatter.slide))
  watch(slides, (all) => {
    if (!all.every(has))
      slides.value = all.filter(has).map(numbered)
  }, { immediate: true, flush: 'sync' })
}

function numbered(route: ShownSlide, index: number): ShownSlide {
  const no = index + 1
  Object.assign(route.meta.slide, { no })
  return { ...route, no }
}
