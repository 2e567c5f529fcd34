import { define } from '../model/define.ts'

export const categories = define('categories', {}, {
  workbench: { label: 'Workbench & data' },
  modelling: { label: 'Modelling' },
  versioning: { label: 'Versioning & tracking' },
  serving: { label: 'Packaging & serving' },
  orchestration: { label: 'Orchestration' },
  cloud: { label: 'Cloud & scale' },
  monitoring: { label: 'Monitoring' },
  research: { label: 'Research & accelerators' },
})
