import type { ComputedRef, ShallowRef, WatchSource } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, ref, useId, watch } from 'vue'

/** The class of what a later click reveals. */
const LATER = 'dg-later'

/** Tells `v-click` which click reveals a part; with click 0 it is there from the start. */
export function at(click: number): number | false {
  return click > 0 && click
}

/** Adds clicks to the slide, as many as `count` says when it is mounted, and counts those that were made. */
export function useClicks(count: () => number): ComputedRef<number> {
  const id = useId()
  const { $clicksContext: clicks } = useSlideContext()
  const before = ref(0)
  onMounted(() => {
    const info = count() > 0 ? clicks.calculateSince('+1', count()) : null
    if (info === null)
      return
    clicks.register(id, info)
    before.value = info.start - 1
  })
  onUnmounted(() => clicks.unregister(id))
  return computed(() => clicks.current - before.value)
}

/** Reveals the parts of a picture click by click: `data-step` says which click reveals a part. `drawn` changes when the picture does. */
export function useSteps(picture: Readonly<ShallowRef<HTMLElement | null>>, drawn: WatchSource): void {
  const parts = (): readonly Element[] => [...picture.value?.querySelectorAll('[data-step]') ?? []]
  const made = useClicks(() => Math.max(0, ...parts().map(stepOf)))
  onMounted(() => watch([drawn, made], ([, step]) => parts().forEach(part => part.classList.toggle(LATER, stepOf(part) > step)), { immediate: true, flush: 'post' }))
}

function stepOf(part: Element): number {
  return Number(part.getAttribute('data-step'))
}
