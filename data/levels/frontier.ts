import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const frontier = defineLevel({ facets }, {
  title: 'Frontier',
  titles: { level: 'The frontier is a branch, not the top rung', criteria: 'You earn the level [[l5.rank]] badge with a new method' },
  promise: 'A result nobody had before.',
  audience: {
    text: 'Researchers at AI-first companies.',
    evidence: { from: 'source', at: ['T9', 'A10.3'] },
  },
  change: {
    text: 'You no longer apply methods, you develop them.',
    evidence: { from: 'source', at: ['A8.1', 'T9'] },
  },
  facets: {
    data: {
      text: 'Often without labels',
      detail: 'The source describes no data here. Self-supervised learning, which it does name, works on unlabelled data.',
      evidence: { from: 'ours', near: ['T5', 'A8.2'] },
    },
    environment: {
      text: 'Perhaps on hardware of its own',
      detail: 'The source describes no place; a custom hardware accelerator may itself be part of the project.',
      evidence: { from: 'source', at: ['A8.2'] },
    },
    structure: {
      text: 'An experiment',
      detail: 'The project is experimental work.',
      evidence: { from: 'source', at: ['A8.3'] },
    },
    validation: {
      text: 'Beside the best known method',
      detail: 'A new idea counts when it is compared with the strongest method that was there before.',
      evidence: { from: 'ours', near: ['A8.3'] },
    },
    delivery: {
      text: 'A new method or architecture',
      detail: 'Other people get a method or an architecture that did not exist before.',
      evidence: { from: 'source', at: ['A8.1', 'T9'] },
    },
    operation: {
      text: 'Not named',
      detail: 'The source says nothing about running such a system, and research roles are not asked to.',
      evidence: { from: 'silent' },
    },
    models: {
      text: 'Own architectures, hybrid models',
      detail: 'Custom neural architectures, self-supervised systems, and hybrids that join symbolic reasoning with neural networks.',
      evidence: { from: 'source', at: ['T5', 'T9', 'A8.2'] },
    },
    challenges: {
      text: 'Work at the edge of what is known',
      detail: 'The work is experimental and tries to move the limits of what AI can do.',
      evidence: { from: 'source', at: ['A8.3', 'T5'] },
    },
    metrics: {
      text: 'Not named',
      detail: 'The source names no metric for research.',
      evidence: { from: 'silent' },
    },
  },
  verdict: 'A badge beside the ladder: this is what research roles ask for.',
})
