import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { Ref } from 'vue'
import { useDrawings, useNav } from '@slidev/client'
import { computed } from 'vue'
import { addressOf } from '../../slidev/slides.ts'
import { goesDown } from '../key.ts'
import { usePace } from './use-pace.ts'

/** For the speaker, S skips the next optional slide and Shift+S takes it back. */
export function skipSlides({ nextSlide }: NavOperations): ShortcutOptions[] {
  const { isPresenter, clicks, clicksTotal, slides, currentSlideNo } = useNav()
  const { skip, takeBack } = usePace()
  const { drawingEnabled } = useDrawings()
  /** With the pen in hand S is a key of the pen. */
  const forSpeaker = (pressed: Ref<boolean>) => computed(() => isPresenter.value && !drawingEnabled.value && pressed.value)

  /** With nothing left to show on this slide, a skipped slide that would be next is passed at once. */
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
