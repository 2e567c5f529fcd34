import type { ShortcutOptions } from '@slidev/types'
import { defineShortcutsSetup } from '@slidev/types'
import { countHands } from '../composables/count-hands.ts'

/** All keys that there are, and those that count hands on a slide with a poll. */
export default defineShortcutsSetup((_, base): ShortcutOptions[] => [...base, ...countHands()])
