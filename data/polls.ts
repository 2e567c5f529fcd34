import type { PollId } from './ids.ts'
import type { Poll, Table } from './types.ts'

export const polls: Table<PollId, Poll> = {
  guess: { label: 'Guess', question: 'Think of your last project. Which level is it?' },
  result: { label: 'With evidence', question: 'Which level did the statements give you?' },
}
