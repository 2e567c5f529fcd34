import { define } from '../model/define.ts'
import { facts } from './facts.ts'
import { levels } from './levels.ts'
import { sources } from './sources.ts'

export const scales = define('scales', { levels, sources, facts }, {
  'google': {
    name: 'Google, MLOps levels',
    title: 'Google counts automation, from a deployed model up',
    topic: 'Google',
    source: 'google',
    grades: 'How far an organisation has automated its ML process.',
    facts: ['g-0', 'g-1', 'g-2', 'g-3', 'g-4', 'g-5'],
    placements: {
      l1: {
        ours: 'before 0',
        trait: 'Level 0 already ends in a deployed prediction service.',
        facts: ['g-1'],
      },
      l2: {
        ours: 'part of 0: nothing is deployed',
        trait: 'At level 0 the code is source controlled and the steps are run by hand; a deployed service is its end.',
        facts: ['g-1'],
      },
      l3: {
        ours: 'past 0, not yet 1, with pieces of 2',
        trait: 'Monitoring leads out of 0. Continuous training, the goal of 1, is missing; CI/CD and a model registry belong to 2.',
        facts: ['g-2', 'g-3', 'g-5'],
      },
      l4: {
        ours: '1, and 2 if the pipelines have CI/CD',
        trait: 'Retraining by a trigger belongs to 1, with a feature store if wanted; CI/CD of the pipelines is 2.',
        facts: ['g-3', 'g-4', 'g-5'],
      },
      l5: {
        ours: 'off the scale',
        trait: 'The scale is about automation, not novelty.',
        facts: ['g-0'],
      },
    },
  },
  'microsoft': {
    name: 'Microsoft, MLOps maturity model',
    title: 'Microsoft looks at people, process and technology',
    topic: 'Microsoft',
    source: 'microsoft',
    grades: 'How an organisation works: its people, processes and technology.',
    facts: ['m-0', 'm-1', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6', 'm-7', 'm-8'],
    placements: {
      l1: {
        ours: '0',
        trait: 'At level 0 training is manual and experiments are not tracked consistently.',
        facts: ['m-2'],
      },
      l2: {
        ours: 'between 0 and 1',
        trait: 'Version control appears at level 1; its automated builds are still missing.',
        facts: ['m-2', 'm-3'],
      },
      l3: {
        ours: 'parts of 1, 2 and 3',
        trait: 'Automated builds and tests are 1, versioned models 2, releases through CI/CD 3; automated training, also 2, is missing.',
        facts: ['m-3', 'm-4', 'm-5'],
      },
      l4: {
        ours: '3 to 4',
        trait: 'A/B tests belong to 3; drift that starts retraining belongs to 4.',
        facts: ['m-5', 'm-6'],
      },
      l5: {
        ours: 'off the scale',
        trait: 'This scale, too, is about automated operation, not novelty.',
        facts: ['m-0', 'm-1'],
      },
    },
  },
  'ml-test-score': {
    name: 'ML Test Score',
    title: 'The ML Test Score takes the weakest section',
    address: 'crosswalk-score',
    source: 'ml-test-score',
    shows: 'tests',
    grades: 'How well one running system is tested and monitored.',
    facts: ['b-0', 'b-1', 'b-2', 'b-3', 'b-4'],
    placements: {
      l1: {
        ours: '0',
        trait: 'The lowest of four sections counts, and a section with nothing done is 0.',
        facts: ['b-1'],
      },
      l2: {
        ours: '0 as a rule',
        trait: 'A project that serves nobody has next to nothing to monitor, and the lowest section counts.',
        facts: ['b-0', 'b-1'],
      },
      l3: {
        ours: 'about 1, by what we ask for',
        trait: 'Up to 1: possibly serious holes. We ask for about one of the seven tests of features and data.',
        facts: ['b-1', 'b-2'],
      },
      l4: {
        ours: 'about 2, by what we ask for',
        trait: 'Up to 2: a first pass. Features and data stay the weakest section, with two tests of seven.',
        facts: ['b-0', 'b-1', 'b-2'],
      },
      l5: {
        ours: 'any, often 0',
        trait: 'A score of 0 is read as more a research project than a productionized system.',
        facts: ['b-2'],
      },
    },
  },
  'technical-debt': {
    name: 'Hidden technical debt, Figure 1',
    source: 'technical-debt',
    shows: 'boxes',
    grades: 'How much of a real ML system lies around the ML code.',
    facts: ['s-0', 's-1', 's-2', 's-3', 's-4'],
    placements: {
      l1: {
        ours: '1 of 10 boxes',
        trait: 'ML code.',
        facts: ['s-0', 's-1'],
      },
      l2: {
        ours: '5 of 10 boxes',
        trait: 'Adds data collection, data verification, feature extraction and configuration.',
        facts: ['s-1'],
      },
      l3: {
        ours: '8 of 10 boxes',
        trait: 'Adds serving infrastructure, monitoring and analysis tools.',
        facts: ['s-1'],
      },
      l4: {
        ours: '10 of 10 boxes',
        trait: 'Adds machine resource management and process management tools.',
        facts: ['s-1'],
      },
      l5: {
        ours: 'reopens the box of ML code',
        trait: 'ML code, the small box in the middle.',
        facts: ['s-0', 's-1'],
      },
    },
  },
})
