import { define } from '../model/define.ts'
import { levels } from './levels.ts'
import { techniques } from './techniques.ts'
import { tools } from './tools.ts'

export const roles = define('roles', { levels, tools, techniques }, {
  'entry-ml': {
    name: 'Entry-level ML job',
    level: 'l2',
    asks: {
      text: 'Real, messy data handled, a proper validation, and proficiency in tools like [[pandas]], [[scikit-learn]] and visualisation libraries.',
      evidence: [{ source: ['T6', 'A9.1'] }],
    },
    tools: ['pandas', 'scikit-learn'],
    techniques: ['messy-data', 'validation', 'visualization'],
  },
  'data-scientist': {
    name: 'Data scientist (mid-level)',
    level: 'l3',
    asks: {
      text: 'Deployment skills, containers and monitoring systems, with experience in CI/CD and version control.',
      evidence: [{ source: ['T7'] }],
    },
    tools: [],
    techniques: ['production-deployment', 'containerization', 'monitoring', 'ci-cd', 'version-control'],
  },
  'ml-engineer': {
    name: 'ML engineer (mid-level)',
    level: 'l3',
    asks: {
      text: 'Deployment skills, shown in a project, with containers and monitoring, and experience with CI/CD and version control.',
      evidence: [{ source: ['T7', 'A9.2'] }],
    },
    tools: [],
    techniques: ['production-deployment', 'containerization', 'monitoring', 'ci-cd', 'version-control'],
  },
  'senior-ml': {
    name: 'Senior ML role',
    level: 'l4',
    asks: {
      text: 'Complex systems managed at scale, with cloud platforms, automated retraining and feature stores.',
      evidence: [{ source: ['T8', 'A9.3'] }],
    },
    tools: [],
    techniques: ['cloud-deployment', 'automated-retraining', 'feature-store'],
  },
  'mlops-engineer': {
    name: 'MLOps engineer',
    level: 'l4',
    asks: {
      text: 'The same as a [[senior-ml@l4|senior role]]: large systems in the cloud, with automated retraining and feature stores.',
      evidence: [{ source: ['T8', 'A9.3'] }],
    },
    tools: [],
    techniques: ['cloud-deployment', 'automated-retraining', 'feature-store'],
  },
  'ml-platform-engineer': {
    name: 'ML platform engineer',
    level: 'l4',
    asks: {
      text: 'The same as a [[senior-ml@l4|senior role]]: complex systems on cloud platforms, with automated retraining and feature stores.',
      evidence: [{ source: ['T8'] }],
    },
    tools: [],
    techniques: ['cloud-deployment', 'automated-retraining', 'feature-store'],
  },
  'researcher': {
    name: 'Research role',
    level: 'l5',
    asks: {
      text: 'At top AI companies: innovation, such as novel architectures, self-supervised systems, advanced hybrid models.',
      evidence: [{ source: ['T9', 'A9.3', 'A10.3'] }],
    },
    tools: [],
    techniques: ['custom-architectures', 'self-supervised', 'hybrid-models'],
  },
})
