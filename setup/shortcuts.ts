import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { countHands } from './count-hands.ts'
import { draw } from './draw.ts'
import { skipSlides } from './skip-slides.ts'

/** Slidev's own keys, the keys for drawing, the keys that count hands on a slide with a poll, and the speaker's keys that skip slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [...base, ...draw(operations), ...countHands(), ...skipSlides(operations)])
