import type { WritableComputedRef } from 'vue'
import { computed, ref } from 'vue'

/** Two different levels to choose: whoever takes one side's level for the other side too swaps them. */
export function useLevelPair(first: string, second: string): { from: WritableComputedRef<string>, to: WritableComputedRef<string> } {
  const pair = ref<readonly [string, string]>([first, second])
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
