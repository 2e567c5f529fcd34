import type { Measured } from '../../project/results.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../project/excerpts.ts'
import { results } from '../../project/results.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

const { data, notebook, repository, service, pipeline, research, measured } = results

/** A share as the results round it. */
function share(part: number, whole: number): number {
  return Number((part / whole).toFixed(4))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

it.each(Object.entries(results.excerpts))('shows %s as it stands in its file, small enough for a projector', (name, { file, code }) => {
  expect(excerptOf(readFileSync(join(ROOT, 'project', file), 'utf8'), name)).toBe(code)
  const lines = code.split('\n')
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(64)
  expect(lines.length).toBeLessThanOrEqual(12)
})

it('counts the flights of the data', () => {
  expect(sum(data.weeks.map(({ flights }) => flights))).toBe(data.flights)
  expect(sum(data.hoursItLeft.map(({ flights }) => flights))).toBe(data.flights)
  expect(data.lateShare).toBe(share(data.late, data.flights))
  expect(repository.trainFlights + repository.testFlights).toBe(data.flights)
})

it('level 1: the notebook is as right as a clock that stands still', () => {
  expect(notebook.cells.at(-1)?.output).toBe(notebook.accuracy.toFixed(3))
  expect(notebook.lateCalled).toBe(0)
  expect(notebook.neverLateAccuracy).toBe(share(notebook.testFlights - notebook.lateInTest, notebook.testFlights))
  expect(notebook.accuracy).toBe(notebook.neverLateAccuracy)
  expect(notebook.cells.some(({ code }) => code === results.excerpts.notebook.code)).toBe(true)
})

it('the hour in which a flight left tells of its delay: after midnight far more are late', () => {
  const night = data.hoursItLeft.filter(({ hour }) => hour < 4)
  const late = sum(night.map(({ flights, lateShare }) => flights * lateShare)) / sum(night.map(({ flights }) => flights))
  expect(late).toBeGreaterThan(4 * data.lateShare)
})

describe('level 2', () => {
  const { averagePrecision: found, gains } = repository

  it('puts each number within its interval', () => {
    const within = ({ value, low, high }: Measured) => low < value && value < high
    expect([...Object.entries(found), ...Object.entries(gains)].filter(([, measure]) => !within(measure))).toEqual([])
    expect(repository.baseRate).toBe(share(repository.lateInTest, repository.testFlights))
    expect(repository.warnings.precision).toBe(share(repository.warnings.late, repository.warnings.flights))
  })

  it('shows that what is known in time helps, and not that the stronger model does', () => {
    expect(found.table.value).toBeGreaterThan(repository.baseRate)
    expect(gains.knownOverTable.value).toBeCloseTo(found.known.value - found.table.value, 3)
    expect(gains.knownOverTable.low).toBeGreaterThan(0)
    expect(gains.treesOverLinear.value).toBeCloseTo(found.knownTrees.value - found.known.value, 3)
    expect(gains.treesOverLinear.low).toBeLessThan(0)
    expect(gains.treesOverLinear.value).toBeLessThan(gains.knownOverTable.value)
    expect(found.knownTrees.value).toBeLessThan(found.known.high)
    expect(found.airports.value).toBeGreaterThan(found.table.value)
  })

  it('shows what flatters: the hour it left, days that are mixed, the whole day', () => {
    const honest = [found.table, found.tableTrees, found.airports, found.known, found.knownTrees, found.knownAndAirports].map(({ value }) => value)
    expect(found.hourItLeft.value).toBeGreaterThan(Math.max(...honest))
    expect(found.randomSplit.value).toBeGreaterThan(found.known.value)
    // Only a little, as the note says.
    expect(found.randomSplit.value).toBeLessThan(found.known.high)
    expect(found.wholeDay.low).toBeGreaterThan(3 * found.known.high)
  })

  it('lists the files that hold what is shown, and ran the tests', () => {
    const paths = repository.files.map(({ path }) => `level-2/${path}`)
    expect(paths).toContain(results.excerpts.split.file)
    expect(repository.tests).toContain('test_sees_only_what_has_landed')
  })
})

it('level 3: the service answered the whole of March', () => {
  expect(service).toMatchObject({ status: 200, errors: 0, requests: repository.testFlights, late: repository.lateInTest })
  expect(service.refused.status).toBe(422)
  expect(sum(service.days.map(({ requests }) => requests))).toBe(service.requests)
  expect(sum(service.days.map(({ warned }) => warned))).toBe(service.warned)
  expect(service.days).toHaveLength(31)
  // Warned, and late, but by less than an hour.
  expect(service.answer.warn).toBe(true)
  expect(service.delay).toBeGreaterThan(0)
  expect(service.delay).toBeLessThanOrEqual(60)
  expect(share(service.warnedLate, service.warned)).toBeGreaterThan(repository.baseRate)
  expect(measured.latencyMs.p50).toBeLessThan(measured.latencyMs.p95)
})

it('level 4: the gate keeps out what was trained on the broken feed', () => {
  expect(pipeline.runs.map(({ day }) => day)).toEqual(['2001-03-01', '2001-03-08', '2001-03-15', '2001-03-22'])
  for (const { promoted, lastWeek, scoreAlonePromotes } of pipeline.runs) {
    expect(promoted).toBe(true)
    expect(lastWeek.candidate).toBeGreaterThanOrEqual(lastWeek.current)
    expect(scoreAlonePromotes).toBe(promoted)
  }
  const [during, after] = pipeline.brokenFeed
  // Without a late flight there is nothing to score, and the score alone would have let it in.
  expect(during).toMatchObject({ promoted: false, scoreAlonePromotes: true, lastWeek: { current: 0, candidate: 0 } })
  expect(after).toMatchObject({ promoted: false })
  expect(pipeline.brokenFeed.every(({ reason }) => reason.startsWith('feed: 0%'))).toBe(true)
})

it('level 5: the verdict follows from the seeds', () => {
  const { network, shuffled } = research.gains
  expect(research.helped).toBe(network.low > 0 && network.mean > shuffled.high)
  expect(network.better === research.seeds).toBe(network.low > 0)
  expect(network.mean).toBeCloseTo(research.variants.network.mean - research.variants.airport.mean, 3)
  expect(research.helped).toBe(false)
  // Shuffled, the gain is gone; and a draw differs from the next by more than the idea gains.
  expect(shuffled.low).toBeLessThan(0)
  expect(Math.abs(shuffled.mean)).toBeLessThan(network.mean / 10)
  expect(research.variants.airport.deviation).toBeGreaterThan(network.mean)
})
