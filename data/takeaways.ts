import { define } from '../model/define.ts'
import { levels } from './levels.ts'
import { roles } from './roles.ts'
import { slides } from './slides.ts'

export const takeaways = define('takeaways', { levels, roles, slides }, {
  t1: {
    text: 'Beginners typically work in notebooks, on clean tables, with basic models.',
    levels: ['l1'],
    roles: [],
    slide: 'level-l1',
    evidence: [{ source: ['T1'] }],
  },
  t2: {
    text: 'Level [[l2.rank]] brings messy data, structure, tools like [[git@l2]], modern feature engineering, models like [[lightgbm@l2]].',
    levels: ['l2'],
    roles: [],
    slide: 'level-l2',
    evidence: [{ source: ['T2'] }],
  },
  t3: {
    text: 'Level [[l3.rank]] brings production: containers, an API, monitoring, model versions.',
    levels: ['l3'],
    roles: [],
    slide: 'level-l3',
    evidence: [{ source: ['T3'] }],
  },
  t4: {
    text: 'Level [[l4.rank]] brings industrial scale: cloud, orchestration, distributed training, automated retraining, advanced monitoring.',
    levels: ['l4'],
    roles: [],
    slide: 'level-l4',
    evidence: [{ source: ['T4'] }],
  },
  t5: {
    text: 'Level [[l5.rank]] works at the frontier: custom architectures, self-supervision, symbolic reasoning with neural networks.',
    levels: ['l5'],
    roles: [],
    slide: 'level-l5',
    evidence: [{ source: ['T5'] }],
  },
  t6: {
    text: '[[entry-ml@l2|Entry-level jobs]] ask for a solid level [[l2.rank]]: messy real data, proper validation, [[pandas]], [[scikit-learn]], plotting.',
    levels: ['l2'],
    roles: ['entry-ml'],
    slide: 'roles',
    evidence: [{ source: ['T6'] }],
  },
  t7: {
    text: 'Mid-level roles, [[data-scientist@l3|data scientists]] and [[ml-engineer@l3|ML engineers]] among them, need level [[l3.rank]]: deployment, containers, monitoring, CI/CD.',
    levels: ['l3'],
    roles: ['data-scientist', 'ml-engineer'],
    slide: 'roles',
    evidence: [{ source: ['T7'] }],
  },
  t8: {
    text: '[[senior-ml@l4|Senior]], [[mlops-engineer@l4|MLOps]] and [[ml-platform-engineer@l4|platform]] roles ask for level [[l4.rank]]: complex systems at scale, cloud, retraining, feature stores.',
    levels: ['l4'],
    roles: ['senior-ml', 'mlops-engineer', 'ml-platform-engineer'],
    slide: 'roles',
    evidence: [{ source: ['T8'] }],
  },
  t9: {
    text: '[[researcher@l5|Research roles]] at top AI companies ask for level [[l5.rank]]: innovation, such as new architectures.',
    levels: ['l5'],
    roles: ['researcher'],
    slide: 'roles',
    evidence: [{ source: ['T9'] }],
  },
  t10: {
    text: 'Most ML roles fall between levels [[l3.rank]] and [[l4.rank]]; one level [[l3.rank]] project, end to end, is often worth more than multiple level [[l1.rank]]s.',
    levels: ['l1', 'l3', 'l4'],
    roles: [],
    slide: 'one-beats-many',
    evidence: [{ source: ['T10'] }],
  },
})
