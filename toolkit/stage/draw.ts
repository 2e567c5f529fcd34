import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { Ref } from 'vue'
import { useDrawings } from '@slidev/client'
import { computed } from 'vue'
import { showOverview } from '../slidev/overview.ts'
import { goesDown } from './key.ts'

/** Makes the shortcuts for drawing: C switches it on and off, and the drawing stays; Shift+C removes the drawing. */
export function draw({ toggleDrawing }: NavOperations): ShortcutOptions[] {
  const { clear } = useDrawings()
  const onSlide = (pressed: Ref<boolean>) => computed(() => !showOverview.value && pressed.value)

  return [
    { name: 'draw', key: onSlide(goesDown('c')), fn: toggleDrawing },
    { name: 'wipe', key: onSlide(goesDown('c', 'shift')), fn: clear },
  ]
}
