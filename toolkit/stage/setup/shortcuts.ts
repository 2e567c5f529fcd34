import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { blankShortcuts } from '../blank.ts'
import { draw } from '../draw.ts'
import { skipSlides } from '../pace/skip.ts'

/** Adds to Slidev's keys those for both ends of the talk, a dark screen, drawing, and skipping slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [
  ...base,
  { name: 'first_home', key: 'home', fn: operations.goFirst },
  { name: 'last_end', key: 'end', fn: operations.goLast },
  ...blankShortcuts(),
  ...draw(operations),
  ...skipSlides(operations),
])
