import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { darken } from '../blank.ts'
import { draw } from '../draw.ts'
import { skipSlides } from '../pace/skip.ts'

/** Slidev's own keys, those to both ends of the talk, the key for a dark screen, the keys for drawing, and the speaker's keys that skip slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [
  ...base,
  { name: 'first_home', key: 'home', fn: operations.goFirst },
  { name: 'last_end', key: 'end', fn: operations.goLast },
  ...darken(),
  ...draw(operations),
  ...skipSlides(operations),
])
