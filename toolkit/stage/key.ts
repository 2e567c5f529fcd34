import type { Ref } from 'vue'
import { useMagicKeys } from '@vueuse/core'
import { ref, watch } from 'vue'

const MODIFIERS = ['shift', 'ctrl', 'alt', 'meta'] as const

/**
 * Tells while a key is held that went down with this modifier, or with none. What
 * counts is how it went down: who lets go of Shift first has not pressed another key.
 */
export function goesDown(key: string, modifier?: (typeof MODIFIERS)[number]): Ref<boolean> {
  const keys = useMagicKeys()
  // It watches a key from when it is first asked for.
  const pressed = keys[key]
  const modifiers = MODIFIERS.map(name => ({ pressed: keys[name], isWanted: name === modifier }))
  const down = ref(false)
  watch(() => pressed?.value ?? false, (held) => {
    down.value = held && modifiers.every(({ pressed, isWanted }) => (pressed?.value ?? false) === isWanted)
  }, { flush: 'sync' })
  return down
}
