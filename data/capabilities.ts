import { defineCapabilities } from '../model/define.ts'
import { categories } from './categories.ts'
import { levels } from './levels.ts'

export const capabilities = defineCapabilities({ levels, categories }, {
  'viz-libs': {
    name: 'Visualisation libraries',
    category: 'workbench',
    level: 'l2',
    evidence: [{ source: ['T6'] }],
    examples: ['Matplotlib', 'seaborn', 'Plotly'],
  },
  'ci-cd-pipeline': {
    name: 'CI/CD',
    category: 'serving',
    level: 'l3',
    evidence: [{ source: ['T7'] }],
    examples: ['GitHub Actions'],
  },
  'ab-framework': {
    name: 'A/B testing framework',
    category: 'monitoring',
    level: 'l4',
    evidence: [{ source: ['A7.2'] }],
    examples: [],
  },
  'adv-monitoring': {
    name: 'Advanced monitoring framework',
    category: 'monitoring',
    level: 'l4',
    evidence: [{ source: ['T4'] }],
    examples: ['Prometheus', 'Evidently'],
  },
  'feature-store-cap': {
    name: 'Feature store',
    category: 'cloud',
    level: 'l4',
    evidence: [{ source: ['T8'] }],
    examples: ['Feast'],
  },
  'retraining-pipeline': {
    name: 'Automated retraining pipeline',
    category: 'orchestration',
    level: 'l4',
    evidence: [{ source: ['A7.1', 'T4', 'T8'] }],
    examples: ['[[airflow]]', '[[prefect]]'],
  },
  'hw-accelerator': {
    name: 'Custom hardware accelerator',
    category: 'research',
    level: 'l5',
    evidence: [{ source: ['A8.2'] }],
    examples: [],
  },
})
