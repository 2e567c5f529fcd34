import { defineClaims } from '../model/define.ts'
import { levels } from './levels.ts'

export const claims = defineClaims({ levels }, {
  'claim-band': {
    text: 'Most ML jobs sit in the band from level 3 to level 4.',
    hedge: 'Most',
    band: true,
    levels: ['l3', 'l4'],
    evidence: [{ source: ['T10', 'A10.1'] }],
  },
  'claim-one-beats-many': {
    text: 'One full level 3 project, solving a real problem end to end, is often worth more than several level 1 projects.',
    hedge: 'often',
    levels: ['l1', 'l3'],
    evidence: [{ source: ['T10', 'A10.2'] }],
  },
  'claim-l5-optional': {
    text: 'Level 5 is not needed for a successful career; research roles at AI-first companies are typically the exception.',
    hedge: 'typically the exception',
    levels: ['l5'],
    evidence: [{ source: ['A10.1', 'A10.3'] }],
  },
})
