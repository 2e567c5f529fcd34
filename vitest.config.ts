import process from 'node:process'
import { defineConfig } from 'vitest/config'

// The same day everywhere.
process.env.TZ = 'UTC'

const BROWSER_TESTS = ['{tests,toolkit/tests}/**/*.browser.test.ts', 'tests/deck/**/*.test.ts']

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'toolkit/tests/**/*.test.ts'],
          exclude: BROWSER_TESTS,
          // Some start a compiler, a linter or a command, on a machine that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'deck',
          include: BROWSER_TESTS,
          globalSetup: 'tests/deck/setup.ts',
          // One browser at a time: a slide that waits for a core looks like a slide that is broken.
          fileParallelism: false,
          // A busy machine is slow, not broken.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
