import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const repository = defineLevel({ facets }, {
  title: 'Repository',
  titles: { level: '[[l2@repository|A repository]] lets others trust the result', criteria: 'You reach level [[l2.rank]] when others can rerun it' },
  promise: 'A result other people can trust.',
  audience: {
    text: 'Practitioners who aim at a first ML job.',
    evidence: [{ source: ['A3.1', 'T6', 'S2'] }],
  },
  change: {
    text: 'The data gets messy, and the code gets organised.',
    evidence: [{ source: ['T2', 'A3.1'] }],
  },
  facets: {
    data: {
      text: 'Messy, real-world data',
      detail: 'The data is messier than before because it comes from the real world, and dealing with that is part of the work.',
      evidence: [{ source: ['T2', 'T6', 'A3.1'] }],
    },
    environment: {
      text: 'On your machine, when you start it',
      detail: 'The source names [[python@l2]] and [[git@l2]] and leaves the place open. A locked environment makes your machine a replaceable one.',
    },
    structure: {
      text: '[[python@l2]] modules in a [[git@l2]] repository',
      detail: 'The project has an organised, modular structure, and [[git@l2]] keeps its history.',
      evidence: [{ source: ['T2', 'A3.1'] }],
    },
    validation: {
      text: 'A proper split, advanced metrics',
      detail: 'Proper splitting, validation and advanced metrics. Test on what comes later, or on groups the model never saw, and look for a leak.',
      evidence: [{ source: ['A3.3', 'T6', 'A9.1'] }, { ours: 'Test on what comes later, or on groups the model never saw, and look for a leak.' }],
    },
    delivery: {
      text: 'Code that someone else can rerun',
      detail: 'Other people get the repository: from a fresh clone, one command arrives at the same number.',
    },
    operation: {
      text: 'Rerun by hand, step by step',
      detail: 'Nothing is released yet. A new result means running the steps again; a small [[prefect@l2]] flow can run them in order.',
    },
    models: {
      text: 'Such as [[lightgbm@l2]] or a simple neural net',
      detail: 'Models like these, on modern feature engineering. On tables the trees usually win; a network has to earn its place.',
      evidence: [{ source: ['T2', 'A3.2', 'A3.3'] }, { ours: 'On tables the trees usually win; a network has to earn its place.' }],
    },
    challenges: {
      text: 'Messy values, rare classes',
      detail: 'The source does not call them challenges, but messy data and class imbalance are what has to be handled.',
      evidence: [{ source: ['T6', 'A3.3'] }],
    },
    metrics: {
      text: 'Advanced metrics, beyond accuracy',
      detail: 'None is named. For rare classes we would take average precision, calibration, and a threshold set by what a mistake costs.',
      evidence: [{ source: ['A3.3'] }, { silent: 'None is named.' }, { ours: 'beyond accuracy' }, { ours: 'For rare classes we would take average precision, calibration, and a threshold set by what a mistake costs.' }],
    },
  },
  verdict: 'You have a result that others can rerun: [[entry-ml@l2|entry-level jobs]] ask for this. Next: let other people use it.',
  cv: 'Split by date and removed a leak: average precision [[ap-known]], where guessing gets [[ap-guessing]].',
})
