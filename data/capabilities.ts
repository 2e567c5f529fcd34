import { define } from '../model/define.ts'
import { categories } from './categories.ts'
import { levels } from './levels.ts'

export const capabilities = define('capabilities', { levels, categories }, {
  'viz-libs': {
    name: 'Visualisation libraries',
    category: 'workbench',
    level: 'l2',
    evidence: [{ source: ['T6'] }],
    examples: ['Matplotlib', 'seaborn', 'Plotly'],
  },
  'locked-environment': {
    name: 'Locked environment',
    category: 'versioning',
    level: 'l2',
    examples: ['uv', 'pip-tools'],
  },
  'code-checks': {
    name: 'Tests and style of the code',
    category: 'versioning',
    level: 'l2',
    examples: ['pytest', 'ruff'],
  },
  'data-checks': {
    name: 'Versions and checks of the data',
    category: 'versioning',
    level: 'l2',
    examples: ['DVC', 'pandera', 'dbt'],
  },
  'ci-cd-pipeline': {
    name: 'CI/CD',
    category: 'serving',
    level: 'l3',
    evidence: [{ source: ['T7'] }],
    examples: ['GitHub Actions'],
  },
  'metrics-store': {
    name: 'Metrics store',
    category: 'monitoring',
    level: 'l3',
    examples: ['Prometheus'],
  },
  'tracing': {
    name: 'Tracing of LLM calls',
    category: 'monitoring',
    level: 'l3',
    examples: ['OpenTelemetry', '[[mlflow]]'],
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
    examples: ['Evidently', 'Alibi Detect'],
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
  'lineage': {
    name: 'Data contracts and lineage',
    category: 'orchestration',
    level: 'l4',
    examples: ['OpenLineage'],
  },
  'hw-accelerator': {
    name: 'Custom hardware accelerator',
    category: 'research',
    level: 'l5',
    evidence: [{ source: ['A8.2'] }],
    examples: [],
  },
})
