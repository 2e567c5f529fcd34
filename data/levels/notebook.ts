import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const notebook = defineLevel({ facets }, {
  title: 'Notebook',
  titles: { level: '[[l1@notebook|A notebook]] gives you a result', criteria: 'You reach level [[l1.rank]] with a result you can show' },
  promise: 'A result.',
  audience: {
    text: 'Beginners on their first projects.',
    evidence: [{ source: ['T1', 'S3'] }],
  },
  change: {
    text: 'The start: a first exploration and a first model.',
    evidence: [{ source: ['S1', 'A2.1'] }],
  },
  facets: {
    data: {
      text: 'A clean, structured table',
      detail: 'The data is structured and often clean already, so only light cleaning is left to do.',
      evidence: [{ source: ['T1', 'A1.2', 'A2.1', 'A2.2'] }, { ours: 'so only light cleaning is left to do' }],
    },
    environment: {
      text: 'Typically in a [[jupyter@l1]] notebook',
      detail: 'A [[jupyter@l1]] notebook is the typical place, because it makes trial and error fast.',
      evidence: [{ source: ['T1', 'A2.2', 'S3'] }],
    },
    structure: {
      text: 'One notebook',
      detail: 'Cleaning, exploration and model stand in a notebook.',
      evidence: [{ source: ['A2.2'] }],
    },
    validation: {
      text: 'One score, read off once',
      detail: 'You fit a model and read off a number. Nothing shows yet that it holds on new data.',
    },
    delivery: {
      text: 'A written result to read',
      detail: 'Other people get something to read: charts, remarks and a number.',
    },
    operation: {
      text: 'Nothing is released',
      detail: 'The work ends when the notebook is closed. Nobody else depends on it.',
    },
    models: {
      text: 'Basic ones, such as a linear regression',
      detail: 'Simple algorithms, for example linear or logistic regression.',
      evidence: [{ source: ['A2.1', 'T1', 'A1.2'] }],
    },
    challenges: {
      text: 'Complexity and scale are still to come',
      detail: 'No hard part is named here. The key difference to the systems of large companies, says the source, lies in complexity and scalability.',
      evidence: [{ source: ['A1.1', 'A1.2'] }, { silent: 'No hard part is named here.' }],
    },
    metrics: {
      text: 'Often accuracy alone',
      detail: 'The source names no metric for a first project; accuracy is what most notebooks print last.',
    },
  },
  verdict: 'You have a result that can be read. Next: make it one that others can trust.',
  cv: 'Trained a model that predicts late flights: [[accuracy-percent]] accuracy.',
})
