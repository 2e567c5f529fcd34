import type { SharedState } from '@slidev/client'
import { sharedState } from '@slidev/client'
import deck from 'virtual:deck'
import { watch } from 'vue'
import { fieldOf, keepValue } from '../stored.ts'
import { shownTalk } from '../talk/shown.ts'
import { usePace } from './use-pace.ts'

type Timer = SharedState['timer']

const STOPPED: Timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }

/** How many minutes after the end of the talk a stored timer is used: later, somebody forgot to stop it. */
const FORGOTTEN_AFTER = 60

/**
 * Keeps Slidev's timer over a reload, and when another window is opened.
 *
 * In a built deck Slidev has it in memory only, and a new window sends its own, stopped timer to all others.
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
