import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const transitions = define('transitions', { levels }, {
  '1-2': {
    from: 'l1',
    to: 'l2',
    titles: {
      step: 'From a result to one that others trust',
      path: 'The way to a number that others believe',
      work: 'Work that makes a number believable',
    },
    headline: 'Messy data and a [[git@l2]] repository',
    change: {
      text: 'The number becomes believable: real data, organised code, a split decided before the fit.',
      evidence: [{ source: ['T2', 'A3.1', 'A3.3'] }, { ours: 'The number becomes believable' }],
    },
  },
  '2-3': {
    from: 'l2',
    to: 'l3',
    titles: {
      step: 'From a result others trust to one they use',
      path: 'The way from your machine to production',
      work: 'Work that puts a model into use',
    },
    headline: 'An API, a container, a dashboard',
    change: {
      text: 'The model leaves your machine: what was data science becomes engineering in production.',
      evidence: [{ source: ['A4.1', 'A4.2', 'T3'] }],
    },
  },
  '3-4': {
    from: 'l3',
    to: 'l4',
    titles: {
      step: 'From a result others use to one that renews itself',
      path: 'The way to a system that looks after itself',
      work: 'Work that lets a system run by itself',
    },
    headline: 'A workflow that retrains, behind a gate',
    change: {
      text: 'Nobody presses the button any more: scaling and retraining happen by themselves.',
      evidence: [{ source: ['A6.2', 'A7.1', 'T4'] }, { ours: 'Nobody presses the button any more' }],
    },
  },
  '4-5': {
    from: 'l4',
    to: 'l5',
    titles: {
      step: 'From known methods at scale to a new one',
      path: 'The way off the ladder, into research',
      work: 'Work that turns into research',
    },
    headline: 'An open question and a fair yardstick',
    change: {
      text: 'A change of direction, not one more rung: from running known methods to finding new ones.',
      evidence: [{ source: ['A8.1', 'A8.3', 'T5'] }, { ours: 'A change of direction, not one more rung' }],
    },
  },
})
