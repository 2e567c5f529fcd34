import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { darken } from '../blank.ts'
import { draw } from '../draw.ts'
import { skipSlides } from '../pace/skip.ts'

/** Slidev's own keys, the key for a dark screen, the keys for drawing, and the speaker's keys that skip slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [...base, ...darken(), ...draw(operations), ...skipSlides(operations)])
