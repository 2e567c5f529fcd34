import { define } from '../model/define.ts'

export const polls = define('polls', {}, {
  guess: { label: 'Guess', question: 'Think of your last project. Which level is it?' },
  result: { label: 'With evidence', question: 'Which level did the statements give you?' },
})
