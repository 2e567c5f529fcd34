import type { TestProject } from 'vitest/node'
import { builtFolder, ensureBuilt } from '../../build/deck.ts'
import { findBrowser } from '../../toolkit/shell/browser.ts'
import { serve } from '../../toolkit/shell/serve.ts'

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
  const server = await serve(builtFolder(), { port: 0 })
  project.provide('deckUrl', server.url)
  return server.close
}
