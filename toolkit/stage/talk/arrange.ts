import type { ShownSlide } from '@slidev/client'
import { watch } from 'vue'
import { addressOf, slides } from '../../slidev/slides.ts'
import { shownTalk } from './shown.ts'

/** Leaves only the slides of the talk in the deck and numbers them, also after a change on the dev server. */
export function arrangeSlides(): void {
  const wanted = new Set(shownTalk.slides)
  const has = (slide: ShownSlide): boolean => wanted.has(addressOf(slide))
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
