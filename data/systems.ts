import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const boxes = define('boxes', { levels }, {
  'ml-code': { label: 'ML code', level: 'l1' },
  'data-collection': { label: 'Data collection', level: 'l2' },
  'data-verification': { label: 'Data verification', level: 'l2' },
  'feature-extraction': { label: 'Feature extraction', level: 'l2' },
  'configuration': { label: 'Configuration', level: 'l2' },
  'serving-infrastructure': { label: 'Serving infrastructure', level: 'l3' },
  'monitoring': { label: 'Monitoring', level: 'l3' },
  'analysis-tools': { label: 'Analysis tools', level: 'l3' },
  'machine-resource-management': { label: 'Machine resource management', level: 'l4' },
  'process-management-tools': { label: 'Process management tools', level: 'l4' },
})

export const phases = define('phases', { levels }, {
  'understanding': { label: 'Business and data understanding', level: 'l1' },
  'data-preparation': { label: 'Data preparation', level: 'l1' },
  'modelling': { label: 'Modelling', level: 'l1' },
  'evaluation': { label: 'Evaluation', level: 'l1' },
  'deployment': { label: 'Deployment', level: 'l3' },
  'monitoring-maintenance': { label: 'Monitoring and maintenance', level: 'l3' },
})
