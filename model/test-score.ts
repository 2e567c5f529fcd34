import type { Catalog, Entry } from './catalog.ts'
import type { TestSection } from './rows.ts'
import { levelsUpTo } from './levels.ts'

/** How many tests of one section are possible at a level, out of all its tests. */
export interface SectionCeiling {
  readonly section: Entry<TestSection>
  readonly tests: number
  readonly of: number
}

/** What a project at this level can reach in each section of the ML Test Score. */
export function sectionCeilings(catalog: Catalog, level: string): SectionCeiling[] {
  const levels = levelsUpTo(catalog, level).map(({ id }) => id)
  return catalog.sections.map((section) => {
    const tests = catalog.scoreTests.filter(test => test.section === section.id)
    return { section, tests: tests.filter(test => levels.includes(test.level)).length, of: tests.length }
  })
}

/** The best ML Test Score that a project at this level can reach: its weakest section counts. */
export function testScoreCeiling(catalog: Catalog, level: string): number {
  const ceilings = sectionCeilings(catalog, level)
  return ceilings.length === 0 ? 0 : Math.min(...ceilings.map(({ tests }) => tests))
}
