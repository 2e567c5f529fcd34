import type { Run } from '../model/artefacts.ts'
import type { Excerpt, PipelineRun } from '../project/results.ts'
import { define } from '../model/define.ts'
import { results } from '../project/results.ts'
import { levels } from './levels.ts'
import { between, count, dayOf, measured, milliseconds, percent, score } from './numbers.ts'

const { data, notebook, repository, service, pipeline, research, excerpts, measured: machine } = results
const { averagePrecision: ap } = repository

/** What a file of the repository is there for: the question that it answers. */
const ABOUT: Readonly<Record<string, string>> = {
  'README.md': 'what was asked?',
  'requirements.txt': 'which packages?',
  'compare.py': 'compared with what?',
  'flights/data.py': 'what is wrong with it?',
  'flights/features.py': 'known in time?',
  'flights/metrics.py': 'measured how?',
  'flights/models.py': 'the simple one first',
  'flights/split.py': 'past and future',
  'tests/test_flights.py': 'still true tomorrow?',
}

/** The lines of a file at level [[l2.rank]], as the tree calls it. */
function fromRepository({ file, code }: Excerpt): Excerpt {
  return { file: file.replace('level-2/', ''), code }
}

/** A message as it goes over the wire, a field a line. */
function json(body: object): string {
  return JSON.stringify(body, null, 2)
}

/** One run of the pipeline as a row. */
function runOf({ day, steps, lastWeek, nextWeek, promoted, reason }: PipelineRun, name = dayOf(day)): Run {
  const later = nextWeek.candidate > nextWeek.current ? 'better' : 'worse'
  return {
    name,
    states: steps.map(({ passed }) => passed ? 'passed' : 'failed'),
    old: measured(lastWeek.current),
    candidate: measured(lastWeek.candidate),
    verdict: promoted ? 'promoted' : 'rejected',
    reason: promoted ? `a week later: ${later}` : reason,
  }
}

export const artefacts = define('artefacts', { levels }, {
  'first-cell': {
    kind: 'cell',
    level: 'l1',
    caption: `${count(data.flights)} real flights of early 2001; the score is on ${count(notebook.testFlights)} that were held back.`,
    code: excerpts.notebook.code,
    output: score(notebook.accuracy),
    question: 'Will this flight be more than an hour late?',
    headline: { value: percent(notebook.accuracy), means: 'right, on flights that it had not seen' },
  },
  'equal-numbers': {
    kind: 'equal',
    level: 'l2',
    caption: `Accuracy on the same ${count(notebook.testFlights)} flights.`,
    one: { value: score(notebook.accuracy), means: 'the model from the notebook' },
    other: { value: score(notebook.neverLateAccuracy), means: 'a model that always says “on time”' },
    hidden: { value: `${notebook.lateCalled} of ${notebook.lateInTest}`, means: 'late flights were found. By both.' },
  },
  'repository': {
    kind: 'tree',
    level: 'l2',
    caption: 'The same project as a repository, with the lines that split it and those that check its data.',
    files: repository.files.filter(({ path }) => path in ABOUT).map(({ path }) => ({ path, about: ABOUT[path] ?? '' })),
    excerpts: [
      { ...fromRepository(excerpts.split), stress: ['before = '] },
      { ...fromRepository(excerpts.check), stress: ['assert'] },
    ],
  },
  'what-helped': {
    kind: 'bars',
    level: 'l2',
    caption: 'Tested on March, unseen; only the split at random mixes the days. Interval: draws of whole days.',
    measure: 'How good are its warnings? Average precision: more is better',
    bars: [
      { name: 'guessing', counts: 'chance', value: measured(repository.baseRate) },
      { name: 'distance, hour, weekday', counts: 'honest', value: measured(ap.table.value) },
      { name: '+ airports', counts: 'honest', value: measured(ap.airports.value) },
      { name: '+ delays known in time', counts: 'best', value: measured(ap.known.value), interval: between(ap.known.low, ap.known.high) },
      { name: '+ a stronger model', counts: 'honest', value: measured(ap.knownTrees.value) },
      { name: 'split at random', counts: 'trap', value: measured(ap.randomSplit.value), remark: 'flatters: it has seen the same day' },
      { name: 'the hour it really left', counts: 'trap', value: measured(ap.hourItLeft.value), remark: 'leaks: late flights leave late' },
      { name: 'the whole day’s delay', counts: 'trap', value: measured(ap.wholeDay.value), remark: 'leaks: the flight itself is in it' },
    ],
  },
  'answer': {
    kind: 'exchange',
    level: 'l3',
    caption: `All flights of March were asked about, one after the other, on one machine (${machine.machine}).`,
    request: { line: 'POST /predict', code: json(service.request), stress: ['planned'] },
    answer: { line: `${service.status} OK`, code: json(service.answer), stress: ['late'] },
    outcome: `The highest chance in March. It came ${service.delay} minutes late.`,
    headline: { value: milliseconds(machine.latencyMs.p50), means: `half of the answers; 95\u00A0% within ${milliseconds(machine.latencyMs.p95)}` },
    image: { file: 'Dockerfile', code: excerpts.dockerfile.code, stress: ['model.joblib'] },
  },
  'dashboard': {
    kind: 'dashboard',
    level: 'l3',
    caption: 'March 2001, sent through the service flight by flight.',
    from: dayOf(service.days[0]?.day ?? ''),
    to: dayOf(service.days.at(-1)?.day ?? ''),
    panels: [
      { name: 'Requests', headline: { value: count(service.requests), means: `and ${service.errors} errors` }, values: service.days.map(({ requests }) => requests) },
      { name: 'Warnings', headline: { value: count(service.warned), means: `and ${service.warnedLate} of them were right` }, values: service.days.map(({ warned }) => warned) },
      { name: 'Share of late flights', headline: { value: percent(service.late / service.requests), means: 'bars: what came; line: what it expected' }, values: service.days.map(({ late }) => late), expected: service.days.map(({ predicted }) => predicted) },
    ],
  },
  'retraining-run': {
    kind: 'runs',
    level: 'l4',
    caption: 'Weekly runs in March, and one with a feed that was broken on purpose.',
    steps: pipeline.runs[0]?.steps.map(({ name }) => name) ?? [],
    measure: 'Scores: average precision in the last finished week',
    runs: [
      ...pipeline.runs.map(run => runOf(run)),
      ...pipeline.brokenFeed.slice(0, 1).map(run => runOf(run, 'broken feed')),
    ],
    drift: { name: 'Late flights in %, week by week', values: data.weeks.map(({ lateShare }) => measured(lateShare, value => (100 * value).toFixed(1))) },
  },
  'ablation': {
    kind: 'ablation',
    level: 'l5',
    caption: `${research.seeds} draws of flights and days, the same for every row; the long line is the first row’s mean.`,
    question: 'Does the state of the whole network of airports tell more than that of one?',
    measure: 'average precision, lowest to highest',
    variants: [
      { name: 'one airport', of: research.variants.airport },
      { name: '+ the network', of: research.variants.network, isIdea: true as const },
      { name: '+ the network, shuffled', of: research.variants.shuffled },
      { name: 'no airport at all', of: research.variants.withoutAirport },
    ].map(({ of: { mean, low, high }, ...variant }) => ({ ...variant, mean: measured(mean), spread: between(low, high) })),
    outcome: `Better in ${research.gains.network.better} of ${research.seeds} draws, by ${score(research.gains.network.mean)}. Promising, not proven.`,
  },
})
