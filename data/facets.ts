import { define } from '../model/define.ts'

export const facets = define('facets', {}, {
  data: { label: 'Data', question: 'What does the data look like?' },
  environment: { label: 'Runs', question: 'Where does it run?' },
  structure: { label: 'Structure', question: 'How is the work organised?' },
  validation: { label: 'Proof', question: 'How do you know that it is right?', click: 1 },
  delivery: { label: 'Delivers', question: 'What do other people get?', click: 1 },
  operation: { label: 'After release', question: 'What happens after release?', click: 1 },
  models: { label: 'Models', question: 'Which models are used?', click: 1 },
  challenges: { label: 'Hard part', question: 'What makes it hard?', click: 2 },
  metrics: { label: 'Measured', question: 'What is measured?', click: 2 },
})
