import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const claims = define('claims', { levels }, {
  'claim-band': {
    text: 'Most ML roles fall between level [[l3.rank]] and level [[l4.rank]].',
    hedge: 'Most',
    band: true,
    levels: ['l3', 'l4'],
    evidence: [{ source: ['T10', 'A10.1'] }],
  },
  'claim-one-beats-many': {
    text: 'One full level [[l3.rank]] project that solves a real problem end to end is often worth more than multiple level [[l1.rank]] projects.',
    hedge: 'often',
    levels: ['l1', 'l3'],
    evidence: [{ source: ['T10', 'A10.2'] }],
  },
  'claim-l5-optional': {
    text: 'A successful career does not need level [[l5.rank]], but cutting-edge [[researcher@l5|research roles]] in AI-first companies typically require it.',
    hedge: 'typically require',
    levels: ['l5'],
    evidence: [{ source: ['A10.1', 'A10.3'] }],
  },
})
