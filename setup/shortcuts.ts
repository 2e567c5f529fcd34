import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { countHands } from './count-hands.ts'
import { skipSlides } from './skip-slides.ts'

/** Slidev's own keys, the keys that count hands on a slide with a poll, and the speaker's keys that skip slides. */
export default defineShortcutsSetup((operations, base): ShortcutOptions[] => [...base, ...countHands(), ...skipSlides(operations)])
