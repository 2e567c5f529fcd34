import { defineCriteria } from '../model/define.ts'
import { levels } from './levels.ts'

export const criteria = defineCriteria({ levels }, {
  'c1-1': {
    level: 'l1',
    statement: 'Your exploration is written down in a notebook or report that someone else can open and follow.',
    weight: 'core',
    evidence: [{ source: ['A2.2'] }],
  },
  'c1-2': {
    level: 'l1',
    statement: 'The data is a structured table, and you can say what one row stands for.',
    weight: 'core',
    evidence: [{ source: ['T1'] }],
  },
  'c1-3': {
    level: 'l1',
    statement: 'Every cleaning step is in code, none was done by hand.',
    weight: 'other',
    evidence: [{ source: ['A2.1'] }],
  },
  'c1-4': {
    level: 'l1',
    statement: 'At least one chart or summary table changed a decision you made.',
    weight: 'other',
    evidence: [{ source: ['A2.1'] }],
  },
  'c1-5': {
    level: 'l1',
    statement: 'You trained a simple model, such as linear or logistic regression, and wrote its result down.',
    weight: 'core',
    evidence: [{ source: ['A2.1'] }],
  },
  'c1-6': {
    level: 'l1',
    statement: 'You use common libraries such as [[pandas]] and [[scikit-learn]] for data and model.',
    weight: 'other',
    evidence: [{ source: ['T1'] }],
  },

  'c2-1': {
    level: 'l2',
    statement: 'The data came messy, and you can list its defects and what you did about each.',
    weight: 'core',
    evidence: [{ source: ['T2', 'T6'] }, { ours: 'you can list its defects' }],
  },
  'c2-2': {
    level: 'l2',
    statement: 'The code is in a [[git]] repository with a readable history.',
    weight: 'core',
    evidence: [{ source: ['T2'] }],
  },
  'c2-3': {
    level: 'l2',
    statement: 'The code is split into modules (data, features, training, evaluation), not one long notebook.',
    weight: 'core',
    evidence: [{ source: ['A3.1'] }],
  },
  'c2-4': {
    level: 'l2',
    statement: 'You split the data before fitting and can say why this split is the right one.',
    weight: 'core',
    evidence: [{ source: ['A3.3', 'T6'] }],
  },
  'c2-5': {
    level: 'l2',
    statement: 'You checked the class balance and dealt with it, or you can show there was nothing to deal with.',
    weight: 'other',
    evidence: [{ source: ['A3.3'] }],
  },
  'c2-6': {
    level: 'l2',
    statement: 'At least one feature is your own, and you measured what it added.',
    weight: 'other',
    evidence: [{ source: ['T2'] }],
  },
  'c2-7': {
    level: 'l2',
    statement: 'A stronger model (for example [[lightgbm]] or a small neural network) was compared with the simple one, on more than accuracy.',
    weight: 'other',
    evidence: [{ source: ['T2', 'A3.3'] }],
  },

  'c3-1': {
    level: 'l3',
    statement: 'Another program can get a prediction from your model through an API right now.',
    weight: 'core',
    evidence: [{ source: ['T3', 'A4.1'] }],
  },
  'c3-2': {
    level: 'l3',
    statement: 'The service is built as a container image from a file in the repository.',
    weight: 'core',
    evidence: [{ source: ['T3'] }],
  },
  'c3-3': {
    level: 'l3',
    statement: 'Every model that served predictions has a version, and you can put the previous one back.',
    weight: 'core',
    evidence: [{ source: ['T3'] }, { ours: 'you can put the previous one back' }],
  },
  'c3-4': {
    level: 'l3',
    statement: 'A dashboard shows requests, latency and errors of the running service.',
    weight: 'core',
    evidence: [{ source: ['T3'] }],
  },
  'c3-5': {
    level: 'l3',
    statement: 'A push starts tests and a build without anyone\'s help.',
    weight: 'other',
    evidence: [{ source: ['T7'] }],
  },
  'c3-6': {
    level: 'l3',
    statement: 'You measured latency under load and know the number.',
    weight: 'other',
    evidence: [{ source: ['A5.1'] }],
  },
  'c3-7': {
    level: 'l3',
    statement: 'You track at least one outcome after release (for example click-through rate) and would notice if it fell.',
    weight: 'other',
    evidence: [{ source: ['A5.2', 'A5.1'] }],
  },

  'c4-1': {
    level: 'l4',
    statement: 'The system runs on a cloud platform, and its resources are described in files.',
    weight: 'core',
    evidence: [{ source: ['A6.1'] }, { ours: 'its resources are described in files' }],
  },
  'c4-2': {
    level: 'l4',
    statement: 'The service runs as several copies that are restarted and scaled without a person.',
    weight: 'core',
    evidence: [{ source: ['T4', 'A6.2'] }],
  },
  'c4-3': {
    level: 'l4',
    statement: 'Training runs as an automated workflow, not by hand.',
    weight: 'core',
    evidence: [{ source: ['A7.1'] }],
  },
  'c4-4': {
    level: 'l4',
    statement: 'Data drift is measured and can start retraining by itself.',
    weight: 'core',
    evidence: [{ source: ['A7.1'] }],
  },
  'c4-5': {
    level: 'l4',
    statement: 'Training and serving read the same features from a shared feature store.',
    weight: 'other',
    evidence: [{ source: ['T8'] }],
  },
  'c4-6': {
    level: 'l4',
    statement: 'A new model has to win an A/B test before it takes over.',
    weight: 'other',
    evidence: [{ source: ['A7.2'] }, { ours: 'has to win' }],
  },
  'c4-7': {
    level: 'l4',
    statement: 'You made training or inference cheaper (distributed training, quantization) and have numbers before and after.',
    weight: 'other',
    evidence: [{ source: ['A7.1'] }],
  },

  'c5-1': {
    level: 'l5',
    statement: 'You propose a method or architecture that you could not have taken from a library.',
    weight: 'core',
    evidence: [{ source: ['A8.1'] }],
  },
  'c5-2': {
    level: 'l5',
    statement: 'It is set up as an experiment: a question, a comparison with the best known method, a result either way.',
    weight: 'core',
    evidence: [{ source: ['A8.3'] }],
  },
  'c5-3': {
    level: 'l5',
    statement: 'It learns from unlabelled data by a self-supervised task.',
    weight: 'one-of',
    evidence: [{ source: ['T5'] }],
  },
  'c5-4': {
    level: 'l5',
    statement: 'It joins symbolic reasoning with a neural network.',
    weight: 'one-of',
    evidence: [{ source: ['A8.2'] }],
  },
  'c5-5': {
    level: 'l5',
    statement: 'It includes an architecture or hardware accelerator of your own design.',
    weight: 'one-of',
    evidence: [{ source: ['T5', 'A8.2'] }],
  },
  'c5-6': {
    level: 'l5',
    statement: 'The code and results are public, so that others can check the claim.',
    weight: 'optional',
    evidence: [{ source: ['T9'] }, { ours: 'public' }],
  },
})
