import { define } from '../model/define.ts'
import { results } from '../project/results.ts'
import { count, dayOf, milliseconds, percent, score } from './numbers.ts'

const { data, notebook, repository, service, pipeline, research, measured } = results
const { averagePrecision: ap } = repository
/** The day of the replay on which far more flights were late than the model expected. */
const worst = service.days.toSorted((a, b) => (b.late - b.predicted) - (a.late - a.predicted))[0]
const shares = data.weeks.map(({ lateShare }) => lateShare)
const laterBetter = pipeline.runs.filter(({ nextWeek }) => nextWeek.candidate > nextWeek.current).length

/** What was measured, by the names under which texts, titles and notes say it. */
export const figures = define('figures', {}, {
  'flights': { text: count(data.flights) },
  'late-share': { text: percent(data.lateShare) },
  'accuracy': { text: score(notebook.accuracy) },
  'accuracy-percent': { text: percent(notebook.accuracy) },
  'late-flights': { text: count(notebook.lateInTest) },
  'ap-guessing': { text: score(repository.baseRate) },
  'ap-table': { text: score(ap.table.value) },
  'ap-known': { text: score(ap.known.value) },
  'ap-stronger': { text: score(ap.knownTrees.value) },
  'ap-hour-it-left': { text: score(ap.hourItLeft.value) },
  'ap-whole-day': { text: score(ap.wholeDay.value) },
  'latency': { text: milliseconds(measured.latencyMs.p50) },
  'answered-delay': { text: `${count(service.delay)} minutes` },
  'requests': { text: count(service.requests) },
  'warnings': { text: count(service.warned) },
  'warnings-right': { text: count(service.warnedLate) },
  'worst-day': { text: dayOf(worst?.day ?? '') },
  'worst-day-late': { text: percent(worst?.late ?? 0, 0) },
  'worst-day-expected': { text: percent(worst?.predicted ?? 0, 0) },
  'runs': { text: count(pipeline.runs.length) },
  'runs-better-later': { text: count(laterBetter) },
  'drift-low': { text: percent(Math.min(...shares), 0) },
  'drift-high': { text: percent(Math.max(...shares), 0) },
  'draws': { text: count(research.seeds) },
  'draws-better': { text: count(research.gains.network.better) },
})
