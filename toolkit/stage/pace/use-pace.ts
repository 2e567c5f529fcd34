import type { Pace, PaceSlide } from './pace.ts'
import { createGlobalState } from '@vueuse/core'
import deck from 'virtual:deck'
import { computed, ref } from 'vue'
import { planOf } from '../../deck/talks.ts'
import { keepValue, stringsIn } from '../stored.ts'
import { shownTalk } from '../talk/shown.ts'
import { paceOf } from './pace.ts'

/** Where the speaker is in the talk, and what is skipped: the same in all windows, there again after a reload. */
export const usePace = createGlobalState(() => {
  const plan = planOf(deck, shownTalk.id)
  const kept = keepValue<readonly string[]>(deck.name, `skipped.${shownTalk.id}`, [], stringsIn)
  const skipped = computed<ReadonlySet<string>>(() => new Set(kept.value))
  const at = ref('')
  const place = computed(() => plan.findIndex(({ id }) => id === at.value))
  /** What is skipped and still to come, as it was skipped. */
  const passing = computed(() => kept.value.flatMap(id => plan.slice(place.value + 1).filter(slide => slide.id === id)))

  function paceAfter(seconds: number): Pace {
    return paceOf(plan, at.value, seconds, skipped.value)
  }

  /** Notes on which slide the speaker stands; one behind the talk leaves the place in it as it was. */
  function stand(slide: string): void {
    if (plan.some(({ id }) => id === slide))
      at.value = slide
  }

  /** Skips the most dispensable slide that is still to come, if there is one. */
  function skip(): PaceSlide | undefined {
    const [next] = paceAfter(0).optional
    if (next !== undefined)
      kept.value = [...kept.value, next.id]
    return next
  }

  /** Takes the slide that was skipped last back into the talk, unless it is passed already. */
  function takeBack(): void {
    kept.value = kept.value.filter(id => id !== passing.value.at(-1)?.id)
  }

  function startAfresh(): void {
    kept.value = []
  }

  return { here: computed(() => plan[place.value]), skipped, passing, paceAfter, stand, skip, takeBack, startAfresh }
})
