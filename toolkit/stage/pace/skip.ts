import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { Ref } from 'vue'
import { useDrawings, useNav } from '@slidev/client'
import { computed } from 'vue'
import { addressOf } from '../../slidev/slides.ts'
import { goesDown } from '../key.ts'
import { usePace } from './use-pace.ts'

/** Makes the speaker's shortcuts: S skips the next optional slide, Shift+S takes that back. */
export function skipSlides({ nextSlide }: NavOperations): ShortcutOptions[] {
  const { isPresenter, clicks, clicksTotal, slides, currentSlideNo } = useNav()
  const { skip, takeBack } = usePace()
  const { drawingEnabled } = useDrawings()
  /** While drawing, S is a key of the pen. */
  const forSpeaker = (pressed: Ref<boolean>) => computed(() => isPresenter.value && !drawingEnabled.value && pressed.value)

  /** Goes past the skipped slide at once if it is next and this slide has no more clicks. */
  function skipNext(): void {
    const skipped = skip()
    const next = slides.value[currentSlideNo.value]
    if (skipped !== undefined && next !== undefined && skipped.id === addressOf(next) && clicks.value >= clicksTotal.value)
      nextSlide()
  }

  return [
    { name: 'skip', key: forSpeaker(goesDown('s')), fn: skipNext },
    { name: 'take-back', key: forSpeaker(goesDown('s', 'shift')), fn: takeBack },
  ]
}
