import type { Ref } from 'vue'
import { useDrawings, useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watchEffect } from 'vue'

/** How far a finger goes, as a part of the window or in pixels, to turn the slide. */
const ACROSS = { part: 0.3, pixels: 75 }
const DOWN = { part: 0.4, pixels: 200 }

/**
 * Turns slides with one finger: across for a click, up and down for a slide.
 * Two fingers zoom, and one moves about in what is zoomed.
 */
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void {
  const { next, nextSlide, prev, prevSlide } = useNav()
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
    const [x, y] = [finger.clientX - from.x, finger.clientY - from.y]
    from = undefined
    if (isFar(x, innerWidth, ACROSS))
      void (x < 0 ? next() : prev())
    else if (isFar(y, innerHeight, DOWN))
      void (y < 0 ? nextSlide() : prevSlide())
  }, { passive: true })
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01
}

function isFar(distance: number, room: number, { part, pixels }: typeof ACROSS): boolean {
  return Math.abs(distance) > Math.min(room * part, pixels)
}
