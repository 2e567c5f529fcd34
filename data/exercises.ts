import { define } from '../model/define.ts'
import { slides } from './slides.ts'

export const exercises = define('exercises', { slides }, {
  'guess': {
    slide: 'opening-guess',
    steps: [
      'Think of the last project you finished.',
      'Guess its level. No criteria yet.',
      'Raise your hand when your number comes.',
    ],
  },
  'card-sort': {
    slide: 'card-sort',
    steps: [
      'Groups of four, one set of cards each.',
      'Put every tool on the level where it belongs.',
      'Keep the three you argue about most.',
    ],
  },
  'audit': {
    slide: 'mini-audit',
    steps: [
      'First the flight project, then one of yours.',
      'The room asks. Yes needs evidence.',
      'Count the yes: half a point by hand, one if automated.',
    ],
  },
  'assessment': {
    slide: 'self-assessment',
    steps: [
      'Alone, with your project open.',
      'Yes only with a link, a commit, a number.',
      'Find your first missing line. Compare with your guess.',
    ],
  },
  'plan': {
    slide: 'plan-in-pairs',
    steps: [
      'Pick one step, two minutes each.',
      'Say it to your partner, with a date.',
      'Your partner asks: how will I see it?',
    ],
  },
  'questions': {
    slide: 'open-floor',
    steps: [
      'Ask what you would ask in the corridor.',
      'One question, one sentence.',
      'What nobody can answer is written down.',
    ],
  },
})
