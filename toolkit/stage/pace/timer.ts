import type { SharedState } from '@slidev/client'
import { sharedState } from '@slidev/client'
import deck from 'virtual:deck'
import { watch } from 'vue'
import { fieldOf, keepValue } from '../stored.ts'
import { shownTalk } from '../talk/shown.ts'
import { usePace } from './use-pace.ts'

type Timer = SharedState['timer']

const STOPPED: Timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }

/** How long after its talk a timer still counts, in minutes: after that somebody forgot to stop it. */
const FORGOTTEN_AFTER = 60

/**
 * Lets Slidev's timer survive a reload, and a window that is opened later.
 *
 * In a built deck Slidev keeps it in memory only, and a window that opens
 * sends its own, which stands still, to all others.
 */
export function keepTimer(): void {
  const kept = keepValue<Timer>(deck.name, `timer.${shownTalk.id}`, STOPPED, readTimer)
  if (sharedState.timer.status === 'stopped')
    sharedState.timer = { ...kept.value }
  watch(() => sharedState.timer, timer => kept.value = { ...timer }, { deep: true })
  watch(() => sharedState.timer.status, status => status === 'stopped' && usePace().startAfresh())
}

function readTimer(found: unknown): Timer {
  const status = fieldOf(found, 'status')
  const startedAt = Number(fieldOf(found, 'startedAt'))
  const pausedAt = Number(fieldOf(found, 'pausedAt'))
  const isRecent = Date.now() - startedAt < (shownTalk.minutes + FORGOTTEN_AFTER) * 60_000
  return isRecent && (status === 'running' || status === 'paused') ? { status, slides: {}, startedAt, pausedAt } : STOPPED
}
