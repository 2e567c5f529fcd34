import type { Pace, PaceSlide } from './pace.ts'
import { createGlobalState } from '@vueuse/core'
import deck from 'virtual:deck'
import { computed, ref } from 'vue'
import { planOf } from '../../deck/talks.ts'
import { keepValue, stringsIn } from '../stored.ts'
import { shownTalk } from '../talk/shown.ts'
import { paceOf } from './pace.ts'

/** Knows the speaker's slide and what is skipped, which all windows share and a reload keeps. */
export const usePace = createGlobalState(() => {
  const plan = planOf(deck, shownTalk.id)
  const kept = keepValue<readonly string[]>(deck.name, `skipped.${shownTalk.id}`, [], stringsIn)
  const skipped = computed<ReadonlySet<string>>(() => new Set(kept.value))
  const at = ref('')
  const place = computed(() => plan.findIndex(({ id }) => id === at.value))
  /** The skipped slides that follow, in the order in which they were skipped. */
  const passing = computed(() => kept.value.flatMap(id => plan.slice(place.value + 1).filter(slide => slide.id === id)))

  function paceAfter(seconds: number): Pace {
    return paceOf(plan, at.value, seconds, skipped.value)
  }

  /** Notes the speaker's slide; one that the talk does not plan changes nothing. */
  function stand(slide: string): void {
    if (plan.some(({ id }) => id === slide))
      at.value = slide
  }

  /** Skips the least important slide that follows, if there is one. */
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
