import type { TestSpecification } from 'vitest/node'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { ROOT } from '../toolkit/shell/cli.ts'

/** What takes longest, mostly as it builds a deck: begun last, one of them would leave the other core idle at the end. */
const LONGEST = [
  'toolkit/tests/packed.browser.test.ts',
  'tests/deck/eight-levels.test.ts',
  'tests/deck/walk.test.ts',
  'tests/deck/other-data.test.ts',
  'tests/deck/ladders.test.ts',
  'tests/deck/site.test.ts',
  'tests/deck/engines.test.ts',
  'tests/deck/exports/pdf.test.ts',
  'tests/deck/rooms.test.ts',
  'tests/deck/exports/paper.test.ts',
  'tests/deck/three-levels.test.ts',
]

/** Starts with what takes longest, and goes on with the other tests in browsers: what is quick fills the gaps at the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = LONGEST.filter(file => !existsSync(join(ROOT, file)))
    if (gone.length > 0)
      throw new Error(`tests/longest-first.ts names files that are not there: ${gone.join(', ')}`)
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = LONGEST.findIndex(file => moduleId.endsWith(`/${file}`))
      return place >= 0 ? place : LONGEST.length + (project.name === 'deck' ? 0 : 1)
    }
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
