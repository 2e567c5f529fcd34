import type { ShortcutOptions } from '@slidev/types'
import { sharedState, useDrawings } from '@slidev/client'
import { computed } from 'vue'
import { showOverview } from '../slidev/overview.ts'
import { goesDown } from './key.ts'

/** Whether the audience's window is dark, in all windows. */
export const isBlank = computed(() => sharedState.blank === true)

/** Makes the audience's window dark, or shows the slide again. */
export function toggleBlank(): void {
  sharedState.blank = !isBlank.value
}

/** Makes the shortcuts for the dark window: B and the full stop, one of which a clicker sends. */
export function blankShortcuts(): ShortcutOptions[] {
  const { drawingEnabled } = useDrawings()
  const pressed = [goesDown('b'), goesDown('.')]
  return [{ name: 'blank', key: computed(() => !showOverview.value && !drawingEnabled.value && pressed.some(({ value }) => value)), fn: toggleBlank }]
}
