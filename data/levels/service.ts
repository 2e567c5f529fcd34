import { defineLevel } from '../../model/define.ts'
import { facets } from '../facets.ts'

export const service = defineLevel({ facets }, {
  title: 'Service',
  titles: { level: '[[l3@service|A service]] lets others use it', criteria: 'You reach level [[l3.rank]] when others can use it now' },
  promise: 'A result other people can use.',
  audience: {
    text: 'People who move into machine learning engineering; mid-level [[data-scientist@l3|data scientists]] and [[ml-engineer@l3|ML engineers]].',
    evidence: [{ source: ['T3', 'T7'] }],
  },
  change: {
    text: 'Data science turns into engineering: the model has to run in production.',
    evidence: [{ source: ['A4.1', 'T3'] }],
  },
  facets: {
    data: {
      text: 'Real-world traffic, much of it',
      detail: 'No dataset is described here. What reaches the model is real traffic, in large volumes.',
      evidence: [{ source: ['A4.2', 'A5.1'] }, { silent: 'No dataset is described here.' }],
    },
    environment: {
      text: 'In production, behind an API',
      detail: 'The model is deployed to a production system, and other programs reach it through an API.',
      evidence: [{ source: ['T3', 'A4.1', 'S3'] }],
    },
    structure: {
      text: 'A container, under version control',
      detail: 'Deploying requires containerization and version control. The image is built from a file in the repository.',
      evidence: [{ source: ['A5.2', 'T3'] }, { ours: 'The image is built from a file in the repository.' }],
    },
    validation: {
      text: 'Latency in traffic, outcome after release',
      detail: 'The proof goes on after release: latency while much traffic is handled, and metrics such as the click-through rate.',
      evidence: [{ source: ['A5.1', 'A5.2'] }, { ours: 'The proof goes on after release' }],
    },
    delivery: {
      text: 'Predictions through an API',
      detail: 'Other people get a running service that their programs can ask for predictions.',
      evidence: [{ source: ['T3', 'A4.2'] }],
    },
    operation: {
      text: 'Monitoring, model versions, CI/CD',
      detail: 'Tools like [[grafana@l3]] watch the service, [[mlflow@l3]] versions the models, and employers expect CI/CD. Add one alert, and practise the way back.',
      evidence: [{ source: ['T3', 'T7', 'A5.2'] }, { ours: 'Add one alert, and practise the way back.' }],
    },
    models: {
      text: 'Any model that answers in time',
      detail: 'The source names no model here. What counts is that it can be deployed and answers fast enough.',
    },
    challenges: {
      text: 'Reliable, fast, in traffic, over time',
      detail: 'Among the challenges: system reliability, inference latency, large volumes of traffic, and a model that keeps its performance over time.',
      items: ['Reliability of the system', 'Inference latency', 'Large volumes of traffic', 'Performance over time'],
      evidence: [{ source: ['A5.1', 'A4.2'] }],
    },
    metrics: {
      text: 'Such as click-through rate and anomalies',
      detail: 'Metrics such as click-through rates and system anomalies; inference latency has to be managed, so it is measured too.',
      items: ['Inference latency', 'System anomalies', 'An outcome, such as click-through rate'],
      evidence: [{ source: ['A5.2', 'A5.1'] }, { ours: 'so it is measured too' }],
    },
  },
  verdict: 'You have a model in use: [[data-scientist@l3|mid-level]] and [[ml-engineer@l3|ML engineering]] roles ask for this. Next: let it look after itself.',
  cv: 'Served the predictions as an API, with a Dockerfile and a dashboard: [[requests]] requests replayed.',
})
