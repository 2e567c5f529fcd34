import type { Ref } from 'vue'
import { useMagicKeys } from '@vueuse/core'
import { ref, watch } from 'vue'

/**
 * Makes a ref that is true while a key is held that was pressed with Shift, or without. Only the moment of pressing
 * counts, not whether Shift is released first.
 */
export function goesDown(key: string, modifier?: 'shift'): Ref<boolean> {
  const { [key]: pressed, shift } = useMagicKeys()
  const down = ref(false)
  watch(() => pressed?.value ?? false, (held) => {
    down.value = held && (shift?.value ?? false) === (modifier === 'shift')
  }, { flush: 'sync' })
  return down
}
