/** The timer of the presenter, `@slidev/client/composables/useTimer.ts`; see client.d.ts for the reason. */
import type { ComputedRef } from 'vue'

export function useTimer(): {
  readonly status: ComputedRef<'stopped' | 'running' | 'paused'>
  /** Seconds since it was started, without pauses. */
  readonly passed: ComputedRef<number>
  /** How long the talk may take, in seconds. */
  readonly duration: ComputedRef<number>
  readonly toggle: () => void
  readonly pause: () => void
  readonly reset: () => void
}
