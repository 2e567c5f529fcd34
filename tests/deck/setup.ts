import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser.ts'
import { DIST, ensureBuilt } from '../../scripts/deck-build.ts'
import { serve } from '../../scripts/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built deck; ends in a slash. */
    deckUrl: string
  }
}

/** Builds the site if anything changed and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await findBrowser()
  await ensureBuilt('/', true)
  const server = await serve(DIST, { port: 0 })
  project.provide('deckUrl', server.url)
  return server.close
}
