import type { Ref } from 'vue'
import { useMagicKeys } from '@vueuse/core'
import { ref, watch } from 'vue'

/**
 * Tells while a key is held that went down with Shift, or without. What
 * counts is how it went down: who lets go of Shift first has not pressed another key.
 */
export function goesDown(key: string, modifier?: 'shift'): Ref<boolean> {
  const { [key]: pressed, shift } = useMagicKeys()
  const down = ref(false)
  watch(() => pressed?.value ?? false, (held) => {
    down.value = held && (shift?.value ?? false) === (modifier === 'shift')
  }, { flush: 'sync' })
  return down
}
