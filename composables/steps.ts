import type { ShallowRef, WatchSource } from 'vue'
import { useSlideContext } from '@slidev/client'
import { onMounted, onUnmounted, ref, useId, watch } from 'vue'

/** What is still to come. */
const LATER = 'dg-later'

/** Shows the parts of a picture click by click: `data-step` says which click brings a part. `drawn` changes when the picture is another one. */
export function useSteps(picture: Readonly<ShallowRef<HTMLElement | null>>, drawn: WatchSource): void {
  const id = useId()
  const { $clicksContext: clicks } = useSlideContext()
  const start = ref(0)
  const parts = (): readonly Element[] => [...picture.value?.querySelectorAll('[data-step]') ?? []]

  onMounted(() => {
    const steps = Math.max(0, ...parts().map(stepOf))
    const info = clicks.calculateSince('+1', steps)
    if (info !== null && steps > 0) {
      clicks.register(id, info)
      start.value = info.start - 1
    }
    watch([drawn, () => clicks.current - start.value], ([, step]) => parts().forEach(part => part.classList.toggle(LATER, stepOf(part) > step)), { immediate: true, flush: 'post' })
  })
  onUnmounted(() => clicks.unregister(id))
}

function stepOf(part: Element): number {
  return Number(part.getAttribute('data-step'))
}
