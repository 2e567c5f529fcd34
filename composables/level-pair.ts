import type { WritableComputedRef } from 'vue'
import { computed, ref } from 'vue'
import { deck } from '../model/deck.ts'
import { middlePair } from '../model/levels.ts'

/** Offers two different levels to choose, at first the second and the last but one. Choosing the same level for both sides swaps them. */
export function useLevelPair(): { from: WritableComputedRef<string>, to: WritableComputedRef<string> } {
  const pair = ref(middlePair(deck))
  return {
    from: computed({
      get: () => pair.value[0],
      set: level => pair.value = [level, level === pair.value[1] ? pair.value[0] : pair.value[1]],
    }),
    to: computed({
      get: () => pair.value[1],
      set: level => pair.value = [level === pair.value[0] ? pair.value[1] : pair.value[0], level],
    }),
  }
}
