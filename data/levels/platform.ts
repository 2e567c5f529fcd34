import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const platform = defineLevel({ facets }, {
  title: 'Platform',
  titles: { level: '[[l4@platform|A platform]] keeps the result up to date', criteria: 'You reach level [[l4.rank]] when it runs without you' },
  promise: 'A result that keeps itself up to date.',
  audience: {
    text: '[[senior-ml@l4|Senior practitioners]], [[mlops-engineer@l4]]s and [[ml-platform-engineer@l4]]s.',
    evidence: [{ source: ['T8', 'A9.3'] }],
  },
  change: {
    text: 'Industrial scale: the system has to grow, run by itself and stay fast.',
    evidence: [{ source: ['A6.1', 'A6.2', 'T4'] }],
  },
  facets: {
    data: {
      text: 'Data that drifts, and a feature store',
      detail: 'The incoming data drifts away from the training data, and a feature store holds the features. Drift is often a broken feed: check the data first.',
      evidence: [{ source: ['A7.1', 'T8'] }, { ours: 'Drift is often a broken feed: check the data first.' }],
    },
    environment: {
      text: 'On a cloud platform, at scale',
      detail: '[[aws@l4]], [[google-cloud@l4]] or [[azure@l4]], in environments that are complex in themselves.',
      evidence: [{ source: ['A6.1', 'A6.2', 'T4'] }],
    },
    structure: {
      text: 'Orchestrated, automated pipelines',
      detail: '[[kubernetes@l4]] orchestrates containers, [[airflow@l4]] or [[prefect]] orchestrates work, and training is an automated pipeline.',
      evidence: [{ source: ['T4', 'A6.1', 'A7.1'] }],
    },
    validation: {
      text: 'A/B tests, after a gate that can say no',
      detail: 'A/B testing frameworks are key components. Before users meet a new model, let it beat the old one on data that neither has seen.',
      evidence: [{ source: ['A7.2'] }, { ours: 'after a gate that can say no' }, { ours: 'Before users meet a new model, let it beat the old one on data that neither has seen.' }],
    },
    delivery: {
      text: 'Robust, low-latency answers at scale',
      detail: 'Other people get a system that stays robust and answers with low latency at industrial scale.',
      evidence: [{ source: ['A6.1', 'A6.2'] }],
    },
    operation: {
      text: 'Retraining by itself, triggered by drift',
      detail: 'Monitoring frameworks watch, and drift starts a retraining pipeline. A schedule or falling quality are triggers as good, often better ones.',
      evidence: [{ source: ['A7.1', 'A7.2', 'T4', 'T8'] }, { ours: 'A schedule or falling quality are triggers as good, often better ones.' }],
    },
    models: {
      text: 'Deep learning, trained on many machines',
      detail: 'With [[tensorflow@l4]] or [[pytorch@l4]], distributed training and quantization. Ranking, fraud and pricing often run on boosted trees.',
      evidence: [{ source: ['A7.1', 'T4'] }, { ours: 'Ranking, fraud and pricing often run on boosted trees.' }],
    },
    challenges: {
      text: 'Scale, automation, robust low latency',
      detail: 'Complex systems at industrial scale have to be scalable, automated and robustly fast.',
      evidence: [{ source: ['A6.1', 'A6.2', 'T8'] }],
    },
    metrics: {
      text: 'Low latency, data drift, A/B results',
      detail: 'Latency at scale, and drift as the trigger; results follow from A/B testing. Late labels tell more than drift does.',
      evidence: [{ source: ['A6.2', 'A7.1', 'A7.2'] }, { ours: 'Late labels tell more than drift does.' }],
    },
  },
  verdict: 'You have a system that renews itself: [[senior-ml@l4|senior]], [[mlops-engineer@l4|MLOps]] and [[ml-platform-engineer@l4|platform]] roles ask for this. Next: go deeper.',
  cv: 'Retrained it every week behind a gate that stopped a model trained on a broken feed.',
})
