/** The slides of the running deck, `@slidev/client/logic/slides.ts`; see client.d.ts for the reason. */
import type { ShownSlide } from '@slidev/client'
import type { ShallowRef } from 'vue'

export const slides: ShallowRef<ShownSlide[]>
