import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const platform = defineLevel({ facets }, {
  title: 'Platform',
  titles: { level: 'A platform keeps the result up to date', criteria: 'You reach level [[l4.rank]] when it runs without you' },
  promise: 'A result that keeps itself up to date.',
  audience: {
    text: 'Senior practitioners, MLOps engineers and ML platform engineers.',
    evidence: { from: 'source', at: ['T8', 'A9.3'] },
  },
  change: {
    text: 'Industrial scale: the system has to grow, run by itself and stay fast.',
    evidence: { from: 'source', at: ['A6.1', 'A6.2', 'T4'] },
  },
  facets: {
    data: {
      text: 'Data that drifts, shared features',
      detail: 'The incoming data drifts away from the training data, and features are shared through a feature store.',
      evidence: { from: 'source', at: ['A7.1', 'T8'] },
    },
    environment: {
      text: 'On a cloud platform, at scale',
      detail: '[[aws]], [[google-cloud]] or [[azure]], in environments that are complex in themselves.',
      evidence: { from: 'source', at: ['A6.1', 'A6.2', 'T4'] },
    },
    structure: {
      text: 'Orchestrated, automated pipelines',
      detail: '[[kubernetes]] orchestrates containers, [[airflow]] or [[prefect]] orchestrates work, and training is an automated pipeline in the cloud.',
      evidence: { from: 'source', at: ['T4', 'A6.1', 'A7.1'] },
    },
    validation: {
      text: 'An A/B test decides what stays',
      detail: 'The source names A/B testing frameworks; that the test decides which model stays is our reading.',
      evidence: { from: 'source', at: ['A7.2'] },
    },
    delivery: {
      text: 'Steady, fast answers at large scale',
      detail: 'Other people get a system that stays robust and answers with low latency at industrial scale.',
      evidence: { from: 'source', at: ['A6.1', 'A6.2'] },
    },
    operation: {
      text: 'Drift starts retraining by itself',
      detail: 'Advanced monitoring notices data drift, and the drift starts a retraining pipeline without a person.',
      evidence: { from: 'source', at: ['A7.1', 'T4', 'T8'] },
    },
    models: {
      text: 'Deep learning models',
      detail: 'Named only through their frameworks, [[tensorflow]] and [[pytorch]]; trained on many machines and made smaller by quantization.',
      evidence: { from: 'source', at: ['A7.1', 'T4'] },
    },
    challenges: {
      text: 'Scale, automation, robust low latency',
      detail: 'Complex systems at industrial scale have to be scalable, automated and robustly fast.',
      evidence: { from: 'source', at: ['A6.1', 'A6.2', 'T8'] },
    },
    metrics: {
      text: 'Latency, data drift, A/B results',
      detail: 'Latency at scale, drift as the trigger for retraining, and the outcome of A/B tests, which the frameworks imply.',
      evidence: { from: 'source', at: ['A6.2', 'A7.1', 'A7.2'] },
    },
  },
  verdict: 'This is what senior, MLOps and platform roles ask for. Next: go deeper, or try a research question.',
})
