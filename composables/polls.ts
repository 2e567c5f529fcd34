import type { PollLog } from '../model/polls.ts'
import { createGlobalState } from '@vueuse/core'
import { deck } from '../model/deck.ts'
import { countHands, raiseHand, startAfresh, undoHand } from '../model/polls.ts'
import { stringsIn, useStored } from './stored.ts'

type Logs = Readonly<Record<string, PollLog>>

function readLogs(found: unknown): Logs {
  return typeof found === 'object' && found !== null
    ? Object.fromEntries(Object.entries(found).map(([poll, log]) => [poll, stringsIn(log)]))
    : {}
}

/** Shares the polls: hands are counted in one window, shown in all, and kept over a reload. */
export const usePolls = createGlobalState(() => {
  const logs = useStored<Logs>('polls', {}, readLogs)
  const change = (poll: string, log: PollLog): void => {
    logs.value = { ...logs.value, [poll]: log }
  }
  const logOf = (poll: string): PollLog => logs.value[poll] ?? []
  return {
    logs,
    /** Counts the hands of a poll, level by level. */
    handsOf: (poll: string) => countHands(deck, logOf(poll)),
    raise: (poll: string, level: string) => change(poll, raiseHand(deck, logOf(poll), level)),
    undo: (poll: string) => change(poll, undoHand(logOf(poll))),
    startAfresh: (poll: string) => change(poll, startAfresh(logOf(poll))),
  }
})
