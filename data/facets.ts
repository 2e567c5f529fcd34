import { defineFacets } from '../model/define.ts'

export const facets = defineFacets({}, {
  data: { label: 'Data', question: 'What does the data look like?' },
  environment: { label: 'Runs', question: 'Where does it run?' },
  structure: { label: 'Structure', question: 'How is the work organised?' },
  validation: { label: 'Proof', question: 'How do you know that it is right?' },
  delivery: { label: 'Delivers', question: 'What do other people get?' },
  operation: { label: 'After release', question: 'What happens after release?' },
  models: { label: 'Models', question: 'Which models are used?' },
  challenges: { label: 'Hard part', question: 'What makes it hard?' },
  metrics: { label: 'Measured', question: 'What is measured?' },
})
