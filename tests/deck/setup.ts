import type { TestProject } from 'vitest/node'
import process from 'node:process'
import { builtFolder, ensureBuilt } from '../../build/deck.ts'
import { findBrowser } from '../../toolkit/shell/browser.ts'
import { UserError } from '../../toolkit/shell/cli.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { findProgram } from './engines/programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built deck; ends in a slash. */
    deckUrl: string
    /** The path of the Chromium that shows pages. */
    pageBrowser: string
  }
}

/**
 * Finds the Chromium that shows the pages of the tests: the one without windows, where it is here or can be had, takes
 * half the time. Exports are made with the other one, as it tags what it prints better.
 */
async function findPageBrowser(): Promise<string> {
  const usual = await findBrowser()
  if (process.env.BROWSER_PATH)
    return usual
  try {
    return await findProgram('shell')
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    return usual
  }
}

/** Builds the site if anything changed and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('pageBrowser', await findPageBrowser())
  await ensureBuilt('/', true)
  const server = await serve(builtFolder(), { port: 0 })
  project.provide('deckUrl', server.url)
  return server.close
}
