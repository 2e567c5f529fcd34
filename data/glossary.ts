import { define } from '../model/define.ts'
import { levels } from './levels.ts'

export const terms = define('terms', { levels }, {
  'eda': {
    term: 'Exploratory data analysis (EDA)',
    level: 'l1',
    definition: 'Looking at a dataset with tables and charts before modelling, to learn what is in it and what is wrong with it.',
  },
  'data-cleaning': {
    term: 'Data cleaning',
    level: 'l1',
    definition: 'Correcting or removing wrong, missing or duplicate entries by steps that can be repeated.',
  },
  'baseline': {
    term: 'Baseline model',
    level: 'l1',
    definition: 'The simplest model that does the job; every later model has to beat it.',
  },
  'linear-logistic': {
    term: 'Linear and logistic regression',
    level: 'l1',
    definition: 'Models that add up weighted inputs, one to predict a number, the other the probability of a class.',
  },

  'messy-data': {
    term: 'Messy data',
    level: 'l2',
    definition: 'Data as it comes from real systems: incomplete, contradictory, from several sources.',
  },
  'class-imbalance': {
    term: 'Class imbalance',
    level: 'l2',
    definition: 'One outcome is far rarer than the other, so a model can look accurate while missing every rare case.',
  },
  'data-split': {
    term: 'Data splitting',
    level: 'l2',
    definition: 'Dividing data into parts for training, tuning and testing, so that the final test is on data the model never saw.',
  },
  'validation': {
    term: 'Validation',
    level: 'l2',
    definition: 'Checking that a result will hold on new data and did not come from chance or a leak.',
  },
  'leak': {
    term: 'Leak',
    level: 'l2',
    definition: 'The model sees something in training that it will not have when it is used, so the test looks better than the truth.',
  },
  'feature-engineering': {
    term: 'Feature engineering',
    level: 'l2',
    definition: 'Turning raw columns into inputs that make the pattern easier to learn.',
  },
  'gradient-boosting': {
    term: 'Gradient boosting ([[lightgbm]])',
    level: 'l2',
    definition: 'Many small decision trees built one after another, each correcting the errors of those before.',
  },
  'version-control': {
    term: 'Version control',
    level: 'l2',
    definition: 'Keeping every change to the code with its author and reason, so that any state can be restored.',
  },
  'modular-structure': {
    term: 'Modular project structure',
    level: 'l2',
    definition: 'Code divided into parts with clear tasks that can be tested and reused on their own.',
  },

  'container': {
    term: 'Container',
    level: 'l3',
    definition: 'A package of a program with everything it needs, which runs the same on any machine.',
  },
  'api': {
    term: 'API',
    level: 'l3',
    definition: 'A fixed way for one program to ask another for something, here: a prediction.',
  },
  'inference-latency': {
    term: 'Inference latency',
    level: 'l3',
    definition: 'The time between a request and the model\'s answer.',
  },
  'ci-cd': {
    term: 'CI/CD',
    level: 'l3',
    definition: 'Every change is built and tested automatically (CI) and released by a repeatable route (CD).',
  },
  'model-versioning': {
    term: 'Model versioning',
    level: 'l3',
    definition: 'Numbering trained models and keeping their origin, so you know which one answered and can go back.',
  },
  'monitoring': {
    term: 'Monitoring',
    level: 'l3',
    definition: 'Measuring a running system all the time and raising an alarm when it leaves the normal range.',
  },
  'ctr': {
    term: 'Click-through rate',
    level: 'l3',
    definition: 'The share of shown items that people click; one example of measuring what a model achieves.',
  },

  'mlops': {
    term: 'MLOps',
    level: 'l4',
    definition: 'The practice of building, releasing and running ML systems in a repeatable, automated way.',
  },
  'container-orchestration': {
    term: 'Container orchestration',
    level: 'l4',
    definition: 'Software such as [[kubernetes]] that starts, scales and replaces containers across machines.',
  },
  'workflow-orchestration': {
    term: 'Workflow orchestration',
    level: 'l4',
    definition: 'Software such as [[airflow]] or [[prefect]] that runs dependent steps in order, on schedule, with retries.',
  },
  'distributed-training': {
    term: 'Distributed training',
    level: 'l4',
    definition: 'Training one model on many machines or processors at once.',
  },
  'data-drift': {
    term: 'Data drift',
    level: 'l4',
    definition: 'Incoming data stops resembling the training data. If what follows from it changes too, it is called concept drift.',
  },
  'automated-retraining': {
    term: 'Automated retraining',
    level: 'l4',
    definition: 'A new model is trained when a rule fires (schedule, drift, loss of quality); a gate decides whether it takes over.',
  },
  'feature-store': {
    term: 'Feature store',
    level: 'l4',
    definition: 'A shared place for features, so that training and serving use the same values.',
  },
  'quantization': {
    term: 'Quantization',
    level: 'l4',
    definition: 'Storing a model\'s numbers with fewer bits to make it smaller and faster, at some cost in precision.',
  },
  'ab-test': {
    term: 'A/B test',
    level: 'l4',
    definition: 'Showing two variants to comparable groups at the same time and letting the measured outcome decide.',
  },

  'self-supervised': {
    term: 'Self-supervised learning',
    level: 'l5',
    definition: 'Learning from unlabelled data by predicting one part of it from another.',
  },
  'neuro-symbolic': {
    term: 'Hybrid (neuro-symbolic) model',
    level: 'l5',
    definition: 'A system that joins a neural network with explicit rules or logic.',
  },
  'custom-architecture': {
    term: 'Custom architecture',
    level: 'l5',
    definition: 'A network design made for a new problem instead of taken from a library.',
  },
  'accelerator': {
    term: 'Hardware accelerator',
    level: 'l5',
    definition: 'A chip or circuit built to run one kind of computation very fast.',
  },
})
