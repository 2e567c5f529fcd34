import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Starts with the tests in browsers, which take longest: what is quick fills the gaps at the end. */
export default class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isInBrowser = ({ project }: TestSpecification) => project.name === 'deck'
    return [...sorted.filter(isInBrowser), ...sorted.filter(file => !isInBrowser(file))]
  }
}
