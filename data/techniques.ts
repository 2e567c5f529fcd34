import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const techniques = define('techniques', { levels }, {
  'data-cleaning': { name: 'Data cleaning', mentions: [{ level: 'l1', source: ['A2.1'] }] },
  'eda': { name: 'Exploratory data analysis (EDA)', mentions: [{ level: 'l1', source: ['A2.1'] }] },
  'simple-training': { name: 'Training a simple model', mentions: [{ level: 'l1', source: ['A2.1'] }] },
  'data-manipulation': { name: 'Data manipulation', mentions: [{ level: 'l1', source: ['T1'] }] },
  'quick-experimentation': { name: 'Quick experimentation', mentions: [{ level: 'l1', source: ['A2.2'] }] },

  'messy-data': { name: 'Handling messy, real-world data', mentions: [{ level: 'l2', source: ['T6', 'T2', 'A3.1', 'A9.1'] }] },
  'feature-engineering': { name: 'Modern feature engineering', mentions: [{ level: 'l2', source: ['T2', 'A3.3'] }] },
  'class-imbalance': { name: 'Handling class imbalance', mentions: [{ level: 'l2', source: ['A3.3'] }] },
  'data-splitting': { name: 'Proper data splitting', mentions: [{ level: 'l2', source: ['A3.3'] }] },
  'validation': { name: 'Proper validation', mentions: [{ level: 'l2', source: ['T6', 'A9.1'] }] },
  'advanced-metrics': { name: 'Evaluation with advanced metrics', mentions: [{ level: 'l2', source: ['A3.3'] }] },
  'modular-structure': { name: 'Modular project structure', mentions: [{ level: 'l2', source: ['A3.1', 'T2'] }] },
  'visualization': { name: 'Visualisation', mentions: [{ level: 'l2', source: ['T6'] }] },
  'version-control': {
    name: 'Version control',
    mentions: [
      { level: 'l2', source: ['T2', 'A3.1'] },
      { level: 'l3', source: ['T7', 'A5.2'] },
    ],
  },

  'containerization': { name: 'Containerization', mentions: [{ level: 'l3', source: ['T3', 'A4.2', 'A5.2', 'T7'] }] },
  'api-deployment': { name: 'API development and deployment', mentions: [{ level: 'l3', source: ['T3', 'A4.2'] }] },
  'production-deployment': { name: 'Deployment to production', mentions: [{ level: 'l3', source: ['A4.1', 'T7', 'A9.2'] }] },
  'model-versioning': { name: 'Model versioning', mentions: [{ level: 'l3', source: ['T3'] }] },
  'monitoring': {
    name: 'Monitoring',
    mentions: [
      { level: 'l3', source: ['T3', 'A4.2', 'A5.2', 'T7'] },
      { level: 'l4', source: ['A7.2'] },
    ],
  },
  'outcome-metrics': { name: 'Tracking outcome metrics and anomalies', mentions: [{ level: 'l3', source: ['A5.2'] }] },
  'latency-management': {
    name: 'Managing inference latency',
    mentions: [
      { level: 'l3', source: ['A5.1'] },
      { level: 'l4', source: ['A6.2'] },
    ],
  },
  'ci-cd': { name: 'CI/CD', mentions: [{ level: 'l3', source: ['T7'] }] },

  'cloud-deployment': { name: 'Cloud deployment', mentions: [{ level: 'l4', source: ['A6.1', 'T4', 'A7.1', 'T8'] }] },
  'orchestration': { name: 'Orchestration', mentions: [{ level: 'l4', source: ['T4', 'A6.1', 'A7.1'] }] },
  'distributed-training': { name: 'Distributed training', mentions: [{ level: 'l4', source: ['T4', 'A7.1'] }] },
  'automated-retraining': { name: 'Automated retraining', mentions: [{ level: 'l4', source: ['A7.1', 'T4', 'T8'] }] },
  'drift-detection': { name: 'Data drift as a trigger', mentions: [{ level: 'l4', source: ['A7.1'] }] },
  'quantization': { name: 'Model quantization', mentions: [{ level: 'l4', source: ['A7.1'] }] },
  'ab-testing': { name: 'A/B testing', mentions: [{ level: 'l4', source: ['A7.2'] }] },
  'advanced-monitoring': { name: 'Advanced monitoring', mentions: [{ level: 'l4', source: ['T4'] }] },
  'feature-store': { name: 'Feature store', mentions: [{ level: 'l4', source: ['T8'] }] },

  'custom-architectures': { name: 'Custom neural architectures', mentions: [{ level: 'l5', source: ['T5', 'T9', 'A8.1'] }] },
  'self-supervised': { name: 'Self-supervised learning', mentions: [{ level: 'l5', source: ['T5', 'A8.2', 'T9'] }] },
  'neuro-symbolic': {
    name: 'Symbolic reasoning joined with neural networks',
    mentions: [{ level: 'l5', source: ['T5'] }],
    shownAs: 'hybrid-models',
  },
  'hybrid-models': { name: 'Hybrid neuro-symbolic models', mentions: [{ level: 'l5', source: ['A8.2', 'T9'] }] },
  'hardware-accelerators': { name: 'Custom hardware accelerators', mentions: [{ level: 'l5', source: ['A8.2'] }] },
  'new-methods': { name: 'New methodologies', mentions: [{ level: 'l5', source: ['A8.1'] }] },
})
