import { useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import deck from 'virtual:deck'
import { computed } from 'vue'
import { pageTitle } from '../../deck/titles.ts'

/** Sets the title of the window to that of the slide; in print to that of the talk. */
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
