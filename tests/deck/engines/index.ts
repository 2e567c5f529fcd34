import type { Engine } from './engine.ts'
import process from 'node:process'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { UserError } from '../../../toolkit/shell/cli.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

const START = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit } as const

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit'

/** All that the tests can drive. */
export const ENGINES: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit']

/**
 * Runs an engine while the tests of a `describe` run. Where it cannot be had,
 * they fail in CI; elsewhere they are skipped, and say why.
 */
export function useEngine(name: EngineName): () => Engine {
  let engine: Engine | undefined
  let missing: string | undefined
  beforeAll(async () => {
    try {
      engine = await START[name]()
    }
    catch (error) {
      if (!(error instanceof UserError) || process.env.CI)
        throw error
      missing = `not tested in ${name}: ${error.message}`
      process.stderr.write(`${missing}\n`)
    }
  }, 300_000)
  beforeEach(({ skip }) => {
    if (missing !== undefined)
      skip(missing)
  })
  afterAll(() => engine?.close())
  return () => {
    if (engine === undefined)
      throw new Error(`${name} does not run`)
    return engine
  }
}
