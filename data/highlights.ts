import { defineHighlights } from '../model/define.ts'
import { levels } from './levels.ts'
import { slides } from './slides.ts'

export const highlights = defineHighlights({ levels, slides }, {
  h1: {
    text: 'An entry-level project is not enough for an entry-level job.',
    slide: 'gap',
    evidence: { from: 'source', at: ['A1.2', 'T6'] },
  },
  h2: {
    text: 'A result, trusted, usable, looking after itself, new: five promises in order.',
    slide: 'ladder',
    evidence: { from: 'ours', near: ['T1', 'T2', 'T3', 'T4', 'T5'] },
  },
  h3: {
    text: 'The first jump changes the data and the structure before it changes the model.',
    slide: 'what-changes-first',
    evidence: { from: 'source', at: ['T2'] },
  },
  h4: {
    text: 'At level 3 data science turns into engineering.',
    slide: 'level-l3',
    evidence: { from: 'source', at: ['A4.1'] },
  },
  h5: {
    text: 'In production, latency, reliability, traffic and time matter beside accuracy.',
    slide: 'production',
    evidence: { from: 'source', at: ['A5.1'] },
  },
  h6: {
    text: 'A level 4 system notices drift and retrains itself.',
    slide: 'level-l4',
    evidence: { from: 'source', at: ['A7.1'] },
  },
  h7: {
    text: 'Every tool has a level where it belongs, and level 5 names none.',
    slide: 'tools',
    evidence: { from: 'ours', near: ['T1', 'T2', 'T3', 'T4', 'T5'] },
  },
  h8: {
    text: 'Most jobs lie between level 3 and level 4.',
    slide: 'roles',
    evidence: { from: 'source', at: ['T10', 'A10.1'] },
  },
  h9: {
    text: 'One full level 3 project often beats several level 1 projects.',
    slide: 'one-beats-many',
    evidence: { from: 'source', at: ['T10', 'A10.2'] },
  },
  h10: {
    text: 'A level 2 project scores 0 on Google\'s ML Test Score, because the weakest of four sections counts.',
    slide: 'crosswalk',
    evidence: { from: 'ours' },
  },
})
