/** The switches of Slidev's own interface that this deck watches: `@slidev/client/state/storage.ts` and `@slidev/client/logic/overview.ts`. */
import type { Ref } from 'vue'

/** Whether the overview of all slides is open. */
export const showOverview: Ref<boolean>
/** The slide that is chosen in the overview, counted from 1. */
export const currentOverviewPage: Ref<number>
