import process from 'node:process'
import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/longest-first.ts'

// The same day everywhere.
process.env.TZ = 'UTC'

const BROWSER_TESTS = ['{tests,toolkit/tests}/**/*.browser.test.ts', 'tests/deck/**/*.test.ts']

export default defineConfig({
  test: {
    allowOnly: false,
    // A browser keeps more than one core busy now and then, and leaves it idle as often.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'toolkit/tests/**/*.test.ts'],
          exclude: BROWSER_TESTS,
          // Some start a compiler, a linter or a command, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'deck',
          include: BROWSER_TESTS,
          globalSetup: 'tests/deck/setup.ts',
          // A busy machine is slow, not broken.
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
