import type { ShortcutOptions } from '@slidev/types'
import { sharedState, useDrawings } from '@slidev/client'
import { computed } from 'vue'
import { showOverview } from '../slidev/overview.ts'
import { goesDown } from './key.ts'

/** Whether the audience's window is dark, in all windows. */
export const isBlank = computed(() => sharedState.blank === true)

/** Has the audience's window go dark, or show the slide again. */
export function toggleBlank(): void {
  sharedState.blank = !isBlank.value
}

/** B and the full stop, one of which a clicker sends, make the audience's window dark. */
export function darken(): ShortcutOptions[] {
  const { drawingEnabled } = useDrawings()
  const pressed = [goesDown('b'), goesDown('.')]
  return [{ name: 'blank', key: computed(() => !showOverview.value && !drawingEnabled.value && pressed.some(({ value }) => value)), fn: toggleBlank }]
}
