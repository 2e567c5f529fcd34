import type { SectionId } from './ids.ts'
import type { ScoreTest, Table, TalkIds, TestSection } from './types.ts'

export const sections: Table<SectionId, TestSection> = {
  data: { label: 'Features and data' },
  model: { label: 'Model development' },
  infrastructure: { label: 'ML infrastructure' },
  monitoring: { label: 'Monitoring' },
}

export const scoreTests: readonly ScoreTest<TalkIds>[] = [
  { section: 'data', level: 'l2', name: 'What features should look like is written in a schema' },
  { section: 'data', level: 'l2', name: 'Each feature proves useful' },
  { section: 'data', level: 'l2', name: 'Features keep to the policy on what may be used' },
  { section: 'data', level: 'l2', name: 'The code that makes features is tested' },
  { section: 'data', level: 'l3', name: 'The cost of each feature is known and worth it' },
  { section: 'data', level: 'l3', name: 'The data pipeline has privacy controls' },
  { section: 'data', level: 'l4', name: 'A new feature can be added quickly' },

  { section: 'model', level: 'l2', name: 'Model specifications are reviewed and checked in' },
  { section: 'model', level: 'l2', name: 'Hyperparameters are tuned' },
  { section: 'model', level: 'l2', name: 'A simpler model would not do better' },
  { section: 'model', level: 'l2', name: 'Quality holds on every important slice of the data' },
  { section: 'model', level: 'l2', name: 'Inclusion of all groups of people is tested' },
  { section: 'model', level: 'l4', name: 'Offline metrics correlate with online ones' },
  { section: 'model', level: 'l4', name: 'The effect of a stale model is known' },

  { section: 'infrastructure', level: 'l2', name: 'Training is reproducible' },
  { section: 'infrastructure', level: 'l2', name: 'Model specifications have unit tests' },
  { section: 'infrastructure', level: 'l3', name: 'The whole pipeline has an integration test' },
  { section: 'infrastructure', level: 'l3', name: 'Quality is checked before a model serves' },
  { section: 'infrastructure', level: 'l3', name: 'A model can be debugged on a single example' },
  { section: 'infrastructure', level: 'l3', name: 'A served model can be rolled back' },
  { section: 'infrastructure', level: 'l4', name: 'A new model meets a small share of traffic first (canary)' },

  { section: 'monitoring', level: 'l3', name: 'Changes in what the system depends on are announced' },
  { section: 'monitoring', level: 'l3', name: 'Inputs keep their invariants in training and serving' },
  { section: 'monitoring', level: 'l3', name: 'Training and serving compute the same values (no skew)' },
  // Could be checked during training at level 2; filed with the live systems that its section is about.
  { section: 'monitoring', level: 'l3', name: 'The numbers of the model stay stable' },
  { section: 'monitoring', level: 'l3', name: 'Computing performance does not drop' },
  { section: 'monitoring', level: 'l3', name: 'Prediction quality does not drop' },
  { section: 'monitoring', level: 'l4', name: 'Models do not grow stale' },
]
