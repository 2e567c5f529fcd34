import type { NavOperations, ShortcutOptions } from '@slidev/types'
import { useNav } from '@slidev/client'
import { useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { usePace } from '../state/pace.ts'

/** For the speaker, S skips the next optional slide and Shift+S takes it back. */
export function skipSlides({ nextSlide }: NavOperations): ShortcutOptions[] {
  const { isPresenter, clicks, clicksTotal, slides, currentSlideNo } = useNav()
  const { skip, takeBack } = usePace()
  const { s: key, shift } = useMagicKeys()
  const pressed = (withShift: boolean) => computed(() => isPresenter.value && Boolean(key?.value) && Boolean(shift?.value) === withShift)

  /** With nothing left to show on this slide, a skipped slide that would be next is passed at once. */
  function skipNext(): void {
    const skipped = skip()
    const next = slides.value[currentSlideNo.value]?.meta.slide.frontmatter.slide
    if (skipped !== undefined && skipped.id === next && clicks.value >= clicksTotal.value)
      nextSlide()
  }

  return [
    { name: 'skip', key: pressed(false), fn: skipNext },
    { name: 'take-back', key: pressed(true), fn: takeBack },
  ]
}
