import type { Ref } from 'vue'
import { useDrawings, useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watchEffect } from 'vue'
import { moveOfSwipe } from '../site/early/moves.ts'

/**
 * Lets a swipe with one finger change slides: left and right by a click, up and down by a slide.
 * Two fingers zoom, and one finger moves what is zoomed.
 */
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void {
  const { next, nextSlide, prev, prevSlide } = useNav()
  const ways = { next, nextSlide, previous: prev, previousSlide: prevSlide }
  const { isDrawing } = useDrawings()
  let from: { readonly x: number, readonly y: number } | undefined

  watchEffect(() => root.value?.style.setProperty('touch-action', 'pan-y pinch-zoom'))
  useEventListener(visualViewport, 'resize', () => {
    root.value?.style.setProperty('touch-action', isZoomed() ? 'auto' : 'pan-y pinch-zoom')
  })
  useEventListener(root, 'touchstart', ({ touches: [finger, second] }) => {
    from = finger && !second && !isZoomed() && !isDrawing.value ? { x: finger.clientX, y: finger.clientY } : undefined
  }, { passive: true })
  useEventListener(root, 'touchend', ({ changedTouches: [finger] }) => {
    if (!finger || !from || isZoomed() || isDrawing.value)
      return
    const move = moveOfSwipe(finger.clientX - from.x, finger.clientY - from.y, window)
    from = undefined
    if (move !== undefined)
      void ways[move]()
  }, { passive: true })
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01
}
