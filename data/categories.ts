import type { CategoryId } from './ids.ts'
import type { Category, Table } from './types.ts'

export const categories: Table<CategoryId, Category> = {
  workbench: { label: 'Workbench & data' },
  modelling: { label: 'Modelling' },
  versioning: { label: 'Versioning & tracking' },
  serving: { label: 'Packaging & serving' },
  orchestration: { label: 'Orchestration' },
  cloud: { label: 'Cloud & scale' },
  monitoring: { label: 'Monitoring' },
  research: { label: 'Research & accelerators' },
}
