import { defineModels } from '../model/define.ts'
import { levels } from './levels.ts'
import { tools } from './tools.ts'

export const models = defineModels({ levels, tools }, {
  'linear-regression': { name: 'Linear regression', level: 'l1', at: ['A2.1'] },
  'logistic-regression': { name: 'Logistic regression', level: 'l1', at: ['A2.1'] },
  'lightgbm-model': { name: '[[lightgbm]] (boosted decision trees)', level: 'l2', at: ['T2', 'A3.2'], tool: 'lightgbm' },
  'simple-nn': { name: 'Simple neural network', level: 'l2', at: ['T2', 'A3.2'] },
  'deep-nn': { name: 'Deep learning models', level: 'l4', at: ['A7.1'] },
  'custom-nn': { name: 'Custom neural architecture', level: 'l5', at: ['T5', 'T9'] },
  'ssl-system': { name: 'Self-supervised learning system', level: 'l5', at: ['T9', 'T5', 'A8.2'] },
  'hybrid-model': { name: 'Hybrid neuro-symbolic model', level: 'l5', at: ['A8.2', 'T5', 'T9'] },
})
