import { useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { computed } from 'vue'
import { deck } from '../../model/deck.ts'
import { pageTitle } from '../../model/running-order.ts'

/** The title of the window names the slide; in print it is the talk's, for the whole file. */
export function titleEachSlide(): void {
  const { currentSlideRoute, isPlaying, isPresenter, isPrintMode } = useNav()
  const title = computed(() => {
    const slide = currentSlideRoute.value.meta.slide.title ?? ''
    return (isPlaying.value || isPresenter.value) && !isPrintMode.value
      ? `${isPresenter.value ? 'Presenter: ' : ''}${pageTitle(deck, slide)}`
      : undefined
  })
  useHead(computed(() => {
    const shown = title.value
    return { titleTemplate: (given?: string) => shown ?? given ?? null }
  }))
}
