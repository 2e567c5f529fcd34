import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const frontier = defineLevel({ facets }, {
  title: 'Frontier',
  titles: { level: '[[l5@frontier|The frontier]] is a branch, not the top rung', criteria: 'You earn the level [[l5.rank]] badge with a new method' },
  promise: 'A result nobody had before.',
  audience: {
    text: '[[researcher@l5|Researchers]] at top AI companies and AI-first companies.',
    evidence: [{ source: ['T9', 'A10.3'] }],
  },
  change: {
    text: 'You no longer apply methods, you develop them.',
    evidence: [{ source: ['A8.1', 'T9'] }, { ours: 'no longer apply methods' }],
  },
  facets: {
    data: {
      text: 'Often without labels',
      detail: 'The source describes no data here. Self-supervised learning, which it names, works on unlabelled data.',
    },
    environment: {
      text: 'On clusters; may create its own hardware',
      detail: 'A project could create a custom hardware accelerator. In practice the work is done with [[pytorch]] or JAX, in containers, on clusters.',
      evidence: [{ source: ['A8.2'] }, { ours: 'On clusters' }, { ours: 'In practice the work is done with [[pytorch]] or JAX, in containers, on clusters.' }],
    },
    structure: {
      text: 'An experiment',
      detail: 'The project is experimental work.',
      evidence: [{ source: ['A8.3'] }],
    },
    validation: {
      text: 'Beside the best known method',
      detail: 'A new idea counts when it is compared with the strongest method that was there before.',
    },
    delivery: {
      text: 'A new method or architecture',
      detail: 'Other people get a method or an architecture that did not exist before.',
      evidence: [{ source: ['A8.1', 'T9'] }],
    },
    operation: {
      text: 'Published, for others to repeat',
      detail: 'The source says nothing about what happens after release. What counts is that others can repeat the experiment.',
    },
    models: {
      text: 'Such as custom architectures or hybrids',
      detail: 'Custom neural architectures, self-supervised systems, hybrids that join symbolic reasoning with neural networks: examples, not a closed list.',
      evidence: [{ source: ['T5', 'T9', 'A8.2'] }],
    },
    challenges: {
      text: 'Work at the edge of what is known',
      detail: 'The work is experimental and tries to move the limits of what AI can do.',
      evidence: [{ source: ['A8.3', 'T5'] }],
    },
    metrics: {
      text: 'The gain over the best method, with spread',
      detail: 'The source names no metric for research. A gain counts when it is larger than the spread over several seeds.',
    },
  },
  verdict: 'You have an idea of your own, tested as an experiment: [[researcher@l5|research roles]] at top AI companies ask for this.',
})
