import type { Catalog, Entry } from './catalog.ts'
import type { Level, ScoreTest, TestSection } from './rows.ts'
import { levelsUpTo, rungs } from './levels.ts'

/** How many tests of one section are possible at a level, out of all its tests. */
export interface SectionCeiling {
  readonly section: Entry<TestSection>
  readonly tests: number
  readonly of: number
}

/** Lists the tests of a section of the ML Test Score. */
export function testsOf({ scoreTests }: Catalog, section: string): Entry<ScoreTest>[] {
  return scoreTests.filter(test => test.section === section)
}

/** Says what a project at this level can reach in each section of the ML Test Score. */
export function sectionCeilings(catalog: Catalog, level: string): SectionCeiling[] {
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
export function rungScores(catalog: Catalog): (Entry<Level> & { readonly ceilings: readonly SectionCeiling[], readonly score: number })[] {
  return rungs(catalog).map(level => ({ ...level, ceilings: sectionCeilings(catalog, level.id), score: testScoreCeiling(catalog, level.id) }))
}
