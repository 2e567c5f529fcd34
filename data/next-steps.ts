import { define } from '../model/define.ts'
import { transitions } from './transitions.ts'

export const nextSteps = define('nextSteps', { transitions }, {
  'n12-1': {
    transition: '1-2',
    short: 'Messy data',
    step: 'Swap the tidy dataset for messy, real data that you collected or joined yourself; list its defects.',
    evidence: [{ source: ['T2'] }, { ours: 'that you collected or joined yourself; list its defects' }],
  },
  'n12-2': {
    transition: '1-2',
    short: 'Code in modules',
    step: 'Put the notebook in [[git@l2]], then move its functions into modules for data, features, training and evaluation.',
    evidence: [{ source: ['A3.1'] }, { ours: 'for data, features, training and evaluation' }],
  },
  'n12-3': {
    transition: '1-2',
    short: 'The split first',
    step: 'Split properly: write one sentence on why, look for a leak, and keep the test set for the end.',
    evidence: [{ source: ['A3.3'] }, { ours: 'write one sentence on why, look for a leak, and keep the test set for the end' }, { ours: 'first' }],
  },
  'n12-4': {
    transition: '1-2',
    short: 'A simple rival',
    step: 'Check class balance, add one feature, and compare the simple model with [[lightgbm@l2]] on more than accuracy.',
    evidence: [{ source: ['A3.3', 'T2'] }, { ours: 'compare the simple model' }, { ours: 'A simple rival' }],
  },
  'n12-5': {
    transition: '1-2',
    short: 'One command',
    step: 'Make the run one command from a fresh clone, in a locked environment; a small [[prefect@l2]] flow is enough.',
    evidence: [{ source: ['A3.2'] }, { ours: 'Make the run one command from a fresh clone, in a locked environment' }, { ours: 'One command' }],
  },

  'n23-1': {
    transition: '2-3',
    short: 'An API',
    step: 'Put the model behind a small [[fastapi@l3]] service that documents and checks its input.',
    evidence: [{ source: ['A4.2'] }, { ours: 'that documents and checks its input' }],
  },
  'n23-2': {
    transition: '2-3',
    short: 'An image',
    step: 'Build it as a [[docker@l3]] image and run it on a machine that is not yours.',
    evidence: [{ source: ['T3'] }, { ours: 'run it on a machine that is not yours' }],
  },
  'n23-3': {
    transition: '2-3',
    short: 'Model versions',
    step: 'Register models in [[mlflow@l3]], serve by version, and practise going back one version.',
    evidence: [{ source: ['T3'] }, { ours: 'serve by version, and practise going back one version' }],
  },
  'n23-4': {
    transition: '2-3',
    short: 'A dashboard',
    step: 'Measure latency, errors and one outcome; put them on a [[grafana@l3]] dashboard with one alert.',
    evidence: [{ source: ['T3', 'A5.1', 'A5.2'] }, { ours: 'with one alert' }],
  },
  'n23-5': {
    transition: '2-3',
    short: 'Tests on every push',
    step: 'Let every push run the tests and build the image.',
    evidence: [{ source: ['T7'] }],
  },

  'n34-1': {
    transition: '3-4',
    short: 'One cloud',
    step: 'Move the service to one cloud platform and describe its resources in files.',
    evidence: [{ source: ['A6.1'] }, { ours: 'describe its resources in files' }],
  },
  'n34-2': {
    transition: '3-4',
    short: 'Two copies, one stopped',
    step: 'Run two copies under [[kubernetes@l4]], load-test them, and stop one on purpose.',
    evidence: [{ source: ['T4'] }, { ours: 'load-test them, and stop one on purpose' }, { ours: 'one stopped' }],
  },
  'n34-3': {
    transition: '3-4',
    short: 'Scheduled training',
    step: 'Turn training into a workflow in [[airflow@l4]] or [[prefect]], on a schedule, with checks of the data.',
    evidence: [{ source: ['A7.1'] }, { ours: ', on a schedule, with checks of the data' }],
  },
  'n34-4': {
    transition: '3-4',
    short: 'Retraining, with a gate',
    step: 'Let drift or falling quality start retraining; a gate, then an A/B test, decides about the new model.',
    evidence: [{ source: ['A7.1', 'A7.2'] }, { ours: 'or falling quality' }, { ours: 'a gate, then' }, { ours: 'decides about the new model' }, { ours: ', with a gate' }],
  },
  'n34-5': {
    transition: '3-4',
    short: 'Shared features',
    step: 'Share features through a feature store; try quantization or distributed training, with numbers before and after.',
    evidence: [{ source: ['T8', 'A7.1', 'T4'] }, { ours: 'with numbers before and after' }],
  },

  'n45-1': {
    transition: '4-5',
    short: 'One open question',
    step: 'Choose one open question and write down what the best current method cannot do.',
  },
  'n45-2': {
    transition: '4-5',
    short: 'The best method, rebuilt',
    step: 'Rebuild the strongest published method first; it is your yardstick.',
  },
  'n45-3': {
    transition: '4-5',
    short: 'One idea, isolated',
    step: 'Change one idea (architecture, self-supervised task, symbolic part) and isolate its effect, over several seeds.',
    evidence: [{ source: ['A8.2'] }, { ours: 'isolate its effect, over several seeds' }, { ours: ', isolated' }],
  },
  'n45-4': {
    transition: '4-5',
    short: 'Published, even if it failed',
    step: 'Publish code and result, also if the idea failed.',
  },
})
