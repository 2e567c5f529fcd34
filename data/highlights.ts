import { define } from '../model/define.ts'
import { levels } from './levels.ts'
import { slides } from './slides.ts'

export const highlights = define('highlights', { levels, slides }, {
  h1: {
    text: 'An entry-level project is not enough for an entry-level job.',
    slide: 'gap',
    evidence: [{ source: ['A1.2', 'T6'] }, { ours: 'is not enough for' }],
  },
  h2: {
    text: 'A result, trusted, usable, looking after itself, new: [[levels]] promises in order.',
    slide: 'ladder',
  },
  h3: {
    text: 'The first jump changes the data and the structure before it changes the model.',
    slide: 'repository',
  },
  h4: {
    text: 'At level [[l3.rank]] data science turns into engineering.',
    slide: 'level-l3',
    evidence: [{ source: ['A4.1'] }],
  },
  h5: {
    text: 'In production, latency, reliability, traffic and time matter beside accuracy.',
    slide: 'production',
    evidence: [{ source: ['A5.1', 'A1.2'] }, { ours: 'beside accuracy' }],
  },
  h6: {
    text: 'A level [[l4.rank]] system retrains itself, triggered by drift.',
    slide: 'level-l4',
    evidence: [{ source: ['A7.1'] }],
  },
  h7: {
    text: 'Every tool has a level where we file it, and for level [[l5.rank]] the source names none.',
    slide: 'tools',
  },
  h8: {
    text: 'Most ML roles fall between level [[l3.rank]] and level [[l4.rank]].',
    slide: 'roles',
    evidence: [{ source: ['T10', 'A10.1'] }],
  },
  h9: {
    text: 'One full level [[l3.rank]] project, end to end on a real problem, is often worth more than multiple level [[l1.rank]] projects.',
    slide: 'one-beats-many',
    evidence: [{ source: ['T10', 'A10.2'] }],
  },
  h10: {
    text: 'A level [[l2.rank]] project as a rule scores 0 on Google\'s ML Test Score: the weakest of four sections counts.',
    slide: 'crosswalk',
  },
})
