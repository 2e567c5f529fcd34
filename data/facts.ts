import { define } from '../model/define.ts'
import { sources } from './sources.ts'

export const facts = define('facts', { sources }, {
  'g-0': {
    source: 'google',
    text: 'Three levels, 0 to 2. What counts as maturity is how far the steps of the ML process are automated.',
  },
  'g-1': {
    source: 'google',
    text: 'Level 0, manual process: every step is done by hand, from notebooks and scripts that are kept in source control. Data scientists hand a model to engineers, who deploy it as a prediction service. A few releases a year, no CI, no CD, no active monitoring of performance.',
  },
  'g-2': {
    source: 'google',
    text: 'To leave level 0: monitor the model in production, retrain it often, and keep trying new implementations.',
  },
  'g-3': {
    source: 'google',
    text: 'Level 1, ML pipeline automation: the goal is continuous training. It adds automated validation of data and model, triggers for the pipeline and management of metadata; a feature store is optional. What gets deployed is the whole training pipeline, not only a model.',
  },
  'g-4': {
    source: 'google',
    text: 'Five kinds of trigger for retraining: on demand, on a schedule, on new data, on a loss of performance, and on a significant change in the distribution of the data.',
  },
  'g-5': {
    source: 'google',
    text: 'Level 2, CI/CD pipeline automation: the pipelines themselves are built, tested and deployed automatically. Seven components: source control, test and build services, deployment services, model registry, feature store, ML metadata store, ML pipeline orchestrator. Six stages lead from experiment to monitoring.',
  },

  'm-0': {
    source: 'microsoft',
    text: 'Five levels, 0 to 4: no MLOps; DevOps but no MLOps; automated training; automated model deployment; full MLOps automated operations.',
  },
  'm-1': {
    source: 'microsoft',
    text: 'It judges people and culture, processes and structures, objects and technology. Each level is described in four columns: people, model creation, model release, application integration.',
  },
  'm-2': {
    source: 'microsoft',
    text: 'Level 0: builds, tests and training are manual and experiments are not tracked consistently. The result is typically one model file, handed over by hand.',
  },
  'm-3': {
    source: 'microsoft',
    text: 'Level 1: automated builds, automated tests for application code, version control. To release a new model still takes the data team.',
  },
  'm-4': {
    source: 'microsoft',
    text: 'Level 2: training is automated, tracking is central, models are managed. Training code and models are versioned, a managed feature store is in use, releases are manual but easy.',
  },
  'm-5': {
    source: 'microsoft',
    text: 'Level 3: CI/CD makes releases automatic, A/B tests compare models, all code is tested, and a deployment can be traced back to its data.',
  },
  'm-6': {
    source: 'microsoft',
    text: 'Level 4: all is automated and monitored. Signals of drift or regression start retraining, policies decide on promotion, downtime is near zero.',
  },
  'm-7': {
    source: 'microsoft',
    text: 'It covers predictive, tabular and classical machine learning; operations for generative AI have a guide of their own.',
  },
  'm-8': {
    source: 'microsoft',
    text: 'Operations for generative AI complement these levels and do not replace them.',
  },

  'b-0': {
    source: 'ml-test-score',
    text: '28 tests in four sections of seven: features and data, model development, ML infrastructure, monitoring.',
  },
  'b-1': {
    source: 'ml-test-score',
    text: 'Half a point for a test that is run by hand with its results documented and shared, a full point if a system runs it automatically and repeatedly. Each section is summed up, and the score is the lowest of the four sums, so from 0 to 7.',
  },
  'b-2': {
    source: 'ml-test-score',
    text: 'How to read it: 0 is more a research project than a productionized system; up to 1, not totally untested but possibly with serious holes; up to 2, a first pass at basic productionization; up to 3, reasonably tested; up to 5, strong enough for mission-critical systems; above 5, exceptional.',
  },
  'b-3': {
    source: 'ml-test-score',
    text: 'In a survey of teams at Google, no test was in place in more than 80 % of the teams. The check for skew between training and serving is called perhaps the most important and least implemented.',
  },
  'b-4': {
    source: 'ml-test-score',
    text: 'A trap: the workshop version of 2016 (“What\'s your ML test score?”) gives 1 and 2 points per test and has other bands, such as 7–10 and 12 or more. Many pages mix the two, and some average the sections. The version meant here is 2017 with the minimum.',
  },

  's-0': {
    source: 'technical-debt',
    text: 'Figure 1: the ML code is only a small fraction of a real ML system; the infrastructure around it is vast and complex.',
  },
  's-1': {
    source: 'technical-debt',
    text: 'The ten boxes of Figure 1: configuration, data collection, data verification, feature extraction, ML code, analysis tools, machine resource management, process management tools, serving infrastructure, monitoring.',
  },
  's-2': {
    source: 'technical-debt',
    text: 'A mature system might end up with at most 5 % machine learning code and at least 95 % glue code. This is an argument in the text, not a measurement.',
  },
  's-3': {
    source: 'technical-debt',
    text: 'To build and deploy ML is fast and cheap; to maintain it is difficult and expensive.',
  },
  's-4': {
    source: 'technical-debt',
    text: 'CACE, “Changing Anything Changes Everything”: inputs of a model are never really independent. And a dependency on data costs more than a dependency on code.',
  },

  'p-0': {
    source: 'crisp-ml',
    text: 'CRISP-ML(Q): business and data understanding; data preparation; modelling; evaluation; deployment; monitoring and maintenance.',
  },
})
