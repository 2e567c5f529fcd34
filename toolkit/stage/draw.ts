import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { Ref } from 'vue'
import { useDrawings } from '@slidev/client'
import { computed } from 'vue'
import { showOverview } from '../slidev/overview.ts'
import { goesDown } from './key.ts'

/** C takes the pen and puts it away, and the drawing stays; Shift+C wipes it off the slide. */
export function draw({ toggleDrawing }: NavOperations): ShortcutOptions[] {
  const { clear } = useDrawings()
  const onSlide = (pressed: Ref<boolean>) => computed(() => !showOverview.value && pressed.value)

  return [
    { name: 'draw', key: onSlide(goesDown('c')), fn: toggleDrawing },
    { name: 'wipe', key: onSlide(goesDown('c', 'shift')), fn: clear },
  ]
}
