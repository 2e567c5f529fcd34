import type { ShownSlide } from '@slidev/client'
import { useNav } from '@slidev/client'
import { onScopeDispose, watch } from 'vue'
import { savesData } from '../site/offline/registration.ts'
import { idle } from '../slidev/idle.ts'

/** How long a neighbour may wait for a pause, in milliseconds: a reader may go on. */
const SOON = 200

/** Sorts the other slides by their distance to the current one, the next before the previous. */
export function byDistance<T extends { readonly no: number }>(slides: readonly T[], current: number): T[] {
  const distance = ({ no }: T) => no > current ? (no - current) * 2 - 1 : (current - no) * 2
  return slides.filter(({ no }) => no !== current).toSorted((a, b) => distance(a) - distance(b))
}

/**
 * Loads slides ahead while the browser is idle: the neighbours first, which are also drawn, hidden, so that a key shows
 * them at once; none for a reader who asked to save data. Slidev itself would load all of them after three seconds:
 * the preparser switches that off.
 */
export function useLoadingAhead(): void {
  if (savesData())
    return
  const { slides, currentSlideNo, hasPrimarySlide } = useNav()
  let round = 0
  watch([slides, currentSlideNo, hasPrimarySlide], async () => {
    const mine = ++round
    const around = currentSlideNo.value
    if (!hasPrimarySlide.value)
      return
    await load(slides.value[around - 1])
    for (const slide of byDistance(slides.value, around)) {
      const isNeighbour = Math.abs(slide.no - around) === 1
      await idle(isNeighbour ? SOON : undefined)
      if (mine !== round)
        return
      await load(slide)
      if (isNeighbour)
        slide.meta.__preloaded = true
    }
  }, { immediate: true })
  onScopeDispose(() => round++)
}

async function load(slide: ShownSlide | undefined): Promise<void> {
  await slide?.load()
}
