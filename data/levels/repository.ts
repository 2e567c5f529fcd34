import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const repository = defineLevel({ facets }, {
  title: 'Repository',
  titles: { level: 'A repository lets others trust the result', criteria: 'You reach level [[l2.rank]] when others can rerun it' },
  promise: 'A result other people can trust.',
  audience: {
    text: 'Practitioners who aim at a first ML job.',
    evidence: { from: 'source', at: ['A3.1', 'T6'] },
  },
  change: {
    text: 'The data gets messy, and the code gets organised.',
    evidence: { from: 'source', at: ['T2', 'A3.1'] },
  },
  facets: {
    data: {
      text: 'Messy, real-world data',
      detail: 'The data is messier than before because it comes from the real world, and dealing with that is part of the work.',
      evidence: { from: 'source', at: ['T2', 'T6', 'A3.1'] },
    },
    environment: {
      text: 'On your machine, when you start it',
      detail: '[[python]] under [[git]], run on your own machine. The source names [[python]] and [[git]] and leaves the place open.',
      evidence: { from: 'ours', near: ['A3.1'] },
    },
    structure: {
      text: '[[python]] modules in a [[git]] repository',
      detail: 'The project has an organised, modular structure, and [[git]] keeps its history.',
      evidence: { from: 'source', at: ['T2', 'A3.1'] },
    },
    validation: {
      text: 'An honest split, stronger metrics',
      detail: 'The data is split properly, the result is validated, and the model is judged by advanced metrics.',
      evidence: { from: 'source', at: ['A3.3', 'T6', 'A9.1'] },
    },
    delivery: {
      text: 'Code that someone else can rerun',
      detail: 'Other people get the repository: they can read the steps, run them again and arrive at the same result.',
      evidence: { from: 'ours', near: ['T2', 'A3.1'] },
    },
    operation: {
      text: 'Rerun by hand, step by step',
      detail: 'Nothing is released yet. A new result means running the steps again; a small [[prefect]] flow can run them in order.',
      evidence: { from: 'ours', near: ['A3.2'] },
    },
    models: {
      text: '[[lightgbm]] or a simple neural network',
      detail: 'Boosted trees with [[lightgbm]], or a simple neural network, built on modern feature engineering.',
      evidence: { from: 'source', at: ['T2', 'A3.2', 'A3.3'] },
    },
    challenges: {
      text: 'Messy values, rare classes',
      detail: 'The source does not call them challenges, but messy data and class imbalance are what has to be handled.',
      evidence: { from: 'source', at: ['T6', 'A3.3'] },
    },
    metrics: {
      text: 'Advanced metrics, none by name',
      detail: 'Models are evaluated with advanced metrics; the source does not say which.',
      evidence: { from: 'source', at: ['A3.3'] },
    },
  },
  verdict: 'This is what entry-level jobs ask for. Next: let someone else use it.',
})
