import { expect, it } from 'vitest'
import { checkCatalog } from '../../model/checks.ts'
import { reportProblems } from '../../model/report.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

it('is empty when nothing is wrong', () => {
  expect(reportProblems([])).toBe('')
})

it('shows path, message and fix of each problem', () => {
  expect(reportProblems([
    { path: 'tools.crane.homeLevel', message: 'unknown level "l9"', fix: 'known: l1, l2' },
    { path: 'levels', message: 'there is no level', fix: 'write two' },
  ])).toBe(`2 problems in the data

tools.crane.homeLevel
  problem: unknown level "l9"
  fix:     known: l1, l2

levels
  problem: there is no level
  fix:     write two`)
})

it('counts a single problem as one', () => {
  expect(reportProblems(checkCatalog(tinyCatalog({ boxes: changed(tiny.boxes, 'code', { level: 'cellar' }) })))).toMatch(/^1 problem in the data\n/)
})

it.each(hostileText)('keeps four lines for a problem with %j', (label) => {
  const problems = checkCatalog(tinyCatalog({ tools: changed(tiny.tools, 'pencil', { leftAt: label }) }))
  expect(reportProblems(problems).split('\n')).toHaveLength(1 + 4 * problems.length)
})
