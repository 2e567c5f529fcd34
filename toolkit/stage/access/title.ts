import { useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import deck from 'virtual:deck'
import { computed } from 'vue'
import { pageTitle } from '../../deck/titles.ts'

/** Has the title of the window name the slide; in print that of the talk, for the whole file. */
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
