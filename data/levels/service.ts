import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const service = defineLevel({ facets }, {
  title: 'Service',
  titles: { level: 'A service lets others use it', criteria: 'You reach level [[l3.rank]] when others can use it now' },
  promise: 'A result other people can use.',
  audience: {
    text: 'People who move into machine learning engineering; mid-level data scientists and ML engineers.',
    evidence: { from: 'source', at: ['T3', 'T7'] },
  },
  change: {
    text: 'Data science turns into engineering: the model has to run in production.',
    evidence: { from: 'source', at: ['A4.1', 'T3'] },
  },
  facets: {
    data: {
      text: 'Live traffic, not a file',
      detail: 'The source describes no dataset here. What reaches the model is real traffic, and a lot of it.',
      evidence: { from: 'source', at: ['A4.2', 'A5.1'] },
    },
    environment: {
      text: 'In production, behind an API',
      detail: 'The model is deployed to a production system, and other programs reach it through an API.',
      evidence: { from: 'source', at: ['T3', 'A4.1', 'S3'] },
    },
    structure: {
      text: 'A container image from the repository',
      detail: 'A service under version control, packed as a container and reached through an API.',
      evidence: { from: 'source', at: ['A5.2', 'T3'] },
    },
    validation: {
      text: 'Latency under load, outcome after release',
      detail: 'The proof continues after release: whether answers come in time when traffic is high, and whether the outcome holds.',
      evidence: { from: 'source', at: ['A5.1', 'A5.2'] },
    },
    delivery: {
      text: 'Predictions through an API',
      detail: 'Other people get a running service that their programs can ask for predictions.',
      evidence: { from: 'source', at: ['T3', 'A4.2'] },
    },
    operation: {
      text: 'Dashboard, alerts, versions to go back to',
      detail: '[[grafana]] watches the service, [[mlflow]] keeps the model versions, and CI/CD carries each change. Alerts and the way back are our reading.',
      evidence: { from: 'source', at: ['T3', 'T7', 'A5.2'] },
    },
    models: {
      text: 'Any model that answers in time',
      detail: 'The source names no model here. What counts is that it can be deployed and answers fast enough.',
      evidence: { from: 'ours', near: ['A4.1', 'A5.1'] },
    },
    challenges: {
      text: 'Reliable, fast and right, for months',
      detail: 'Four worries: system reliability, inference latency, large volumes of traffic, and a model that keeps its performance over time.',
      items: ['Reliability of the system', 'Inference latency', 'Large volumes of traffic', 'Performance over time'],
      evidence: { from: 'source', at: ['A5.1', 'A4.2'] },
    },
    metrics: {
      text: 'Click-through rate, latency, anomalies',
      detail: 'Click-through rate as an outcome, anomalies of the system, and inference latency.',
      items: ['Inference latency', 'System anomalies', 'An outcome, such as click-through rate'],
      evidence: { from: 'source', at: ['A5.2', 'A5.1'] },
    },
  },
  verdict: 'This is what mid-level and ML engineering roles ask for. Next: let it look after itself.',
})
