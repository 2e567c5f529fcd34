import { defineTakeaways } from '../model/define.ts'
import { levels } from './levels.ts'
import { roles } from './roles.ts'
import { slides } from './slides.ts'

export const takeaways = defineTakeaways({ levels, roles, slides }, {
  t1: {
    text: 'Beginners work in notebooks on clean tables with basic models.',
    levels: ['l1'],
    roles: [],
    slide: 'level-l1',
    at: ['T1'],
  },
  t2: {
    text: 'Level 2 brings messy data, structure, [[git]], features and stronger models.',
    levels: ['l2'],
    roles: [],
    slide: 'level-l2',
    at: ['T2'],
  },
  t3: {
    text: 'Level 3 brings production: containers, an API, monitoring, model versions.',
    levels: ['l3'],
    roles: [],
    slide: 'level-l3',
    at: ['T3'],
  },
  t4: {
    text: 'Level 4 brings industrial scale: cloud, orchestration, distributed training, automated retraining, advanced monitoring.',
    levels: ['l4'],
    roles: [],
    slide: 'level-l4',
    at: ['T4'],
  },
  t5: {
    text: 'Level 5 brings new methods: own architectures, self-supervision, symbols joined with networks.',
    levels: ['l5'],
    roles: [],
    slide: 'level-l5',
    at: ['T5'],
  },
  t6: {
    text: 'Entry-level jobs ask for level 2.',
    levels: ['l2'],
    roles: ['entry-ml'],
    slide: 'roles',
    at: ['T6'],
  },
  t7: {
    text: 'Mid-level data scientists and ML engineers are asked for level 3.',
    levels: ['l3'],
    roles: ['data-scientist', 'ml-engineer'],
    slide: 'roles',
    at: ['T7'],
  },
  t8: {
    text: 'Senior, MLOps and platform roles ask for level 4.',
    levels: ['l4'],
    roles: ['senior-ml', 'mlops-engineer', 'ml-platform-engineer'],
    slide: 'roles',
    at: ['T8'],
  },
  t9: {
    text: 'Research roles ask for level 5.',
    levels: ['l5'],
    roles: ['researcher'],
    slide: 'roles',
    at: ['T9'],
  },
  t10: {
    text: 'Most jobs lie between level 3 and level 4; one full level 3 project often beats several level 1 projects.',
    levels: ['l1', 'l3', 'l4'],
    roles: [],
    slide: 'one-beats-many',
    at: ['T10'],
  },
})
