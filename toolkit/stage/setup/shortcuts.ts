import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { draw } from '../draw.ts'
import { skipSlides } from '../pace/skip.ts'

/** Slidev's own keys, the keys for drawing, and the speaker's keys that skip slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [...base, ...draw(operations), ...skipSlides(operations)])
