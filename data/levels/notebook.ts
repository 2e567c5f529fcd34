import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const notebook = defineLevel({ facets }, {
  title: 'Notebook',
  titles: { level: 'A notebook gives you a result', criteria: 'You reach level [[l1.rank]] with a result you can show' },
  promise: 'A result.',
  audience: {
    text: 'Beginners on their first projects.',
    evidence: { from: 'source', at: ['T1', 'S3'] },
  },
  change: {
    text: 'The start: a first exploration and a first model.',
    evidence: { from: 'source', at: ['S1', 'A2.1'] },
  },
  facets: {
    data: {
      text: 'A clean, structured table',
      detail: 'The data is structured and often clean already, so only light cleaning is left to do.',
      evidence: { from: 'source', at: ['T1', 'A1.2', 'A2.1', 'A2.2'] },
    },
    environment: {
      text: 'In a [[jupyter]] notebook',
      detail: 'Typically a [[jupyter]] notebook, because it makes trial and error fast.',
      evidence: { from: 'source', at: ['T1', 'A2.2', 'S3'] },
    },
    structure: {
      text: 'Everything in one notebook',
      detail: 'Cleaning, exploration and model sit in a single notebook.',
      evidence: { from: 'source', at: ['A2.2'] },
    },
    validation: {
      text: 'One score, read off once',
      detail: 'You fit a model and read off a number. Nothing shows yet that it holds on new data.',
      evidence: { from: 'ours', near: ['A2.1'] },
    },
    delivery: {
      text: 'A written result to read',
      detail: 'Other people get something to read: charts, remarks and a number.',
      evidence: { from: 'ours', near: ['A2.2'] },
    },
    operation: {
      text: 'Nothing is released',
      detail: 'The work ends when the notebook is closed. Nobody else depends on it.',
      evidence: { from: 'ours' },
    },
    models: {
      text: 'Linear or logistic regression',
      detail: 'Basic models from simple algorithms: linear regression for a number, logistic regression for a class.',
      evidence: { from: 'source', at: ['A2.1', 'T1', 'A1.2'] },
    },
    challenges: {
      text: 'Neither complexity nor scale yet',
      detail: 'The source names no hard part here. It says what is still missing beside the systems of large companies: complexity and scale.',
      evidence: { from: 'ours', near: ['A1.1'] },
    },
    metrics: {
      text: 'Not named',
      detail: 'The source names no metric for a first project.',
      evidence: { from: 'silent' },
    },
  },
  verdict: 'You have a result. Next: make it one that others can trust.',
})
