import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const sections = define('sections', {}, {
  data: { label: 'Features and data' },
  model: { label: 'Model development' },
  infrastructure: { label: 'ML infrastructure' },
  monitoring: { label: 'Monitoring' },
})

export const scoreTests = define('scoreTests', { levels, sections }, {
  'data-1': { section: 'data', level: 'l2', name: 'What features should look like is written in a schema' },
  'data-2': { section: 'data', level: 'l2', name: 'Each feature proves useful' },
  'data-3': { section: 'data', level: 'l2', name: 'Features keep to the policy on what may be used' },
  'data-4': { section: 'data', level: 'l2', name: 'The code that makes features is tested' },
  'data-5': { section: 'data', level: 'l3', name: 'The cost of each feature is known and worth it' },
  'data-6': { section: 'data', level: 'l3', name: 'The data pipeline has privacy controls' },
  'data-7': { section: 'data', level: 'l4', name: 'A new feature can be added quickly' },

  'model-1': { section: 'model', level: 'l2', name: 'Model specifications are reviewed and checked in' },
  'model-2': { section: 'model', level: 'l2', name: 'Hyperparameters are tuned' },
  'model-3': { section: 'model', level: 'l2', name: 'A simpler model would not do better' },
  'model-4': { section: 'model', level: 'l2', name: 'Quality holds on every important slice of the data' },
  'model-5': { section: 'model', level: 'l2', name: 'Inclusion of all groups of people is tested' },
  'model-6': { section: 'model', level: 'l4', name: 'Offline metrics correlate with online ones' },
  'model-7': { section: 'model', level: 'l4', name: 'The effect of a stale model is known' },

  'infrastructure-1': { section: 'infrastructure', level: 'l2', name: 'Training is reproducible' },
  'infrastructure-2': { section: 'infrastructure', level: 'l2', name: 'Model specifications have unit tests' },
  'infrastructure-3': { section: 'infrastructure', level: 'l3', name: 'The whole pipeline has an integration test' },
  'infrastructure-4': { section: 'infrastructure', level: 'l3', name: 'Quality is checked before a model serves' },
  'infrastructure-5': { section: 'infrastructure', level: 'l3', name: 'A model can be debugged on a single example' },
  'infrastructure-6': { section: 'infrastructure', level: 'l3', name: 'A served model can be rolled back' },
  'infrastructure-7': { section: 'infrastructure', level: 'l4', name: 'A new model meets a small share of traffic first (canary)' },

  'monitoring-1': { section: 'monitoring', level: 'l3', name: 'Changes in what the system depends on are announced' },
  'monitoring-2': { section: 'monitoring', level: 'l3', name: 'Inputs keep their invariants in training and serving' },
  'monitoring-3': { section: 'monitoring', level: 'l3', name: 'Training and serving compute the same values (no skew)' },
  // Can be checked during training at level 2 already, so a score of 0 there is the rule and not a law; filed with the live systems that its section is about.
  'monitoring-4': { section: 'monitoring', level: 'l3', name: 'The numbers of the model stay stable' },
  'monitoring-5': { section: 'monitoring', level: 'l3', name: 'Computing performance does not drop' },
  'monitoring-6': { section: 'monitoring', level: 'l3', name: 'Prediction quality does not drop' },
  'monitoring-7': { section: 'monitoring', level: 'l4', name: 'Models do not grow stale' },
})
