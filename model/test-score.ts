import type { Catalog, Entry } from './catalog.ts'
import type { ScoreTest } from './rows.ts'
import { levelsUpTo, rungs } from './levels.ts'

/** Lists the tests of a section of the ML Test Score. */
export function testsOf({ scoreTests }: Catalog, section: string): Entry<ScoreTest>[] {
  return scoreTests.filter(test => test.section === section)
}

/** Says how many tests of each section of the ML Test Score are possible at this level, out of all its tests. */
export function sectionCeilings(catalog: Catalog, level: string) {
  const levels = levelsUpTo(catalog, level).map(({ id }) => id)
  return catalog.sections.map((section) => {
    const tests = testsOf(catalog, section.id)
    return { section, tests: tests.filter(test => levels.includes(test.level)).length, of: tests.length }
  })
}

/** Says the best ML Test Score that a project at this level can reach: its weakest section counts. */
export function testScoreCeiling(catalog: Catalog, level: string): number {
  const ceilings = sectionCeilings(catalog, level)
  return ceilings.length === 0 ? 0 : Math.min(...ceilings.map(({ tests }) => tests))
}

/** Says of each rung what a project there can reach: in each section, and as a score. */
export function rungScores(catalog: Catalog) {
  return rungs(catalog).map(level => ({ ...level, ceilings: sectionCeilings(catalog, level.id), score: testScoreCeiling(catalog, level.id) }))
}
