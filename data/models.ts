import { define } from '../model/define.ts'
import { levels } from './levels.ts'
import { tools } from './tools.ts'

export const models = define('models', { levels, tools }, {
  'linear-regression': { name: 'Linear regression', level: 'l1', evidence: [{ source: ['A2.1'] }] },
  'logistic-regression': { name: 'Logistic regression', level: 'l1', evidence: [{ source: ['A2.1'] }] },
  'lightgbm-model': { name: '[[lightgbm]] (boosted decision trees)', level: 'l2', evidence: [{ source: ['T2', 'A3.2'] }], tool: 'lightgbm' },
  'simple-nn': { name: 'Simple neural network', level: 'l2', evidence: [{ source: ['T2', 'A3.2'] }] },
  'deep-nn': { name: 'Deep learning models', level: 'l4', evidence: [{ source: ['A7.1'] }] },
  'custom-nn': { name: 'Custom neural architecture', level: 'l5', evidence: [{ source: ['T5', 'T9'] }] },
  'ssl-system': { name: 'Self-supervised learning system', level: 'l5', evidence: [{ source: ['T9', 'T5', 'A8.2'] }] },
  'hybrid-model': { name: 'Hybrid neuro-symbolic model', level: 'l5', evidence: [{ source: ['A8.2', 'T5', 'T9'] }] },
})
