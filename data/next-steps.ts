import { defineNextSteps } from '../model/define.ts'
import { transitions } from './transitions.ts'

export const nextSteps = defineNextSteps({ transitions }, {
  'n12-1': {
    transition: '1-2',
    short: 'Use messy data of your own',
    step: 'Swap the tidy dataset for one you collected or joined yourself, and write down its defects.',
    evidence: [{ source: ['T2'] }],
  },
  'n12-2': {
    transition: '1-2',
    short: 'Move the notebook into modules',
    step: 'Put the notebook in [[git]], then move its functions into modules for data, features, training and evaluation.',
    evidence: [{ source: ['A3.1'] }],
  },
  'n12-3': {
    transition: '1-2',
    short: 'Decide the split first',
    step: 'Decide the split first, write one sentence on why, and keep the test set for the end.',
    evidence: [{ source: ['A3.3'] }],
  },
  'n12-4': {
    transition: '1-2',
    short: 'Beat the simple model fairly',
    step: 'Check class balance, add one feature, and compare the simple model with [[lightgbm]] on more than accuracy.',
    evidence: [{ source: ['A3.3', 'T2'] }],
  },
  'n12-5': {
    transition: '1-2',
    short: 'Make the run one command',
    step: 'Make the whole run one command; a small [[prefect]] flow is enough.',
    evidence: [{ source: ['A3.2'] }],
  },

  'n23-1': {
    transition: '2-3',
    short: 'Put the model behind an API',
    step: 'Put the model behind a small [[fastapi]] service with a documented input and output.',
    evidence: [{ source: ['A4.2'] }],
  },
  'n23-2': {
    transition: '2-3',
    short: 'Build a container image',
    step: 'Build it as a [[docker]] image and run it on a machine that is not yours.',
    evidence: [{ source: ['T3'] }],
  },
  'n23-3': {
    transition: '2-3',
    short: 'Version the models',
    step: 'Register models in [[mlflow]], serve by version, and practise going back one version.',
    evidence: [{ source: ['T3'] }],
  },
  'n23-4': {
    transition: '2-3',
    short: 'Put numbers on a dashboard',
    step: 'Measure requests, latency, errors and one outcome; put them on a [[grafana]] dashboard with one alert.',
    evidence: [{ source: ['T3', 'A5.2'] }],
  },
  'n23-5': {
    transition: '2-3',
    short: 'Test and build every push',
    step: 'Let every push run the tests and build the image.',
    evidence: [{ source: ['T7'] }],
  },

  'n34-1': {
    transition: '3-4',
    short: 'Move to one cloud',
    step: 'Move the service to one cloud platform and describe its resources in files.',
    evidence: [{ source: ['A6.1'] }],
  },
  'n34-2': {
    transition: '3-4',
    short: 'Run two copies and stop one',
    step: 'Run two copies under [[kubernetes]], load-test them, and stop one on purpose.',
    evidence: [{ source: ['T4'] }],
  },
  'n34-3': {
    transition: '3-4',
    short: 'Schedule the training',
    step: 'Turn training into a scheduled workflow in [[airflow]] or [[prefect]].',
    evidence: [{ source: ['A7.1'] }],
  },
  'n34-4': {
    transition: '3-4',
    short: 'Let drift start retraining',
    step: 'Measure drift, let it start retraining, and let an A/B test decide about the new model.',
    evidence: [{ source: ['A7.1', 'A7.2'] }],
  },
  'n34-5': {
    transition: '3-4',
    short: 'Share features, shrink the model',
    step: 'Share features through a feature store; try quantization and report before and after.',
    evidence: [{ source: ['T8', 'A7.1'] }],
  },

  'n45-1': {
    transition: '4-5',
    short: 'Choose one open question',
    step: 'Choose one open question and write down what the best current method cannot do.',
    evidence: [{ source: ['A8.1'] }],
  },
  'n45-2': {
    transition: '4-5',
    short: 'Rebuild the best method first',
    step: 'Rebuild the strongest published method first; it is your yardstick.',
  },
  'n45-3': {
    transition: '4-5',
    short: 'Change one idea, isolate it',
    step: 'Change one idea (architecture, self-supervised task, symbolic part) and isolate its effect.',
    evidence: [{ source: ['A8.2'] }],
  },
  'n45-4': {
    transition: '4-5',
    short: 'Publish it, even if it failed',
    step: 'Publish code and result, also if the idea failed.',
  },
})
