import type { InlineConfig } from 'vite'
import { join } from 'node:path'
import process from 'node:process'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { build, loadConfigFromFile, mergeConfig } from 'vite'
import { explain, UserError } from '../shell/cli.ts'

/** Where a built deck goes, and where it will be served. */
export interface DeckBuild {
  /** An empty folder. */
  readonly out: string
  /** The path under which it will be served, such as `/talks/tea/`. */
  readonly base: string
}

/**
 * Builds the deck in `root`, any one that Slidev can build, with its page for print, which
 * Slidev's own command leaves out.
 *
 * @throws {UserError} with what went wrong, if it cannot be built.
 */
export async function buildDeck(root: string, { out, base }: DeckBuild): Promise<void> {
  // A test runner sets these for development.
  process.env.NODE_ENV = 'production'
  delete process.env.VITEST
  try {
    await build(await configFor(root, { out, base }))
  }
  catch (error) {
    throw new UserError(`Slidev could not build the slides:\n\n${explain(error)}`)
  }
}

async function configFor(root: string, { out, base }: DeckBuild): Promise<InlineConfig> {
  const index = join(root, 'index.html')
  // The other mode puts the address of a slide behind a #.
  const options = await resolveOptions({ entry: join(root, 'slides.md'), routerMode: 'history' }, 'build')
  options.utils.define.__SLIDEV_FEATURE_PRINT__ = 'true'
  const found = await Promise.all(options.roots.map(folder => loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, folder)))
  const own = found.reduce<InlineConfig>((config, file) => file === null ? config : mergeConfig(config, file.config), {})
  return mergeConfig(own, {
    configFile: false,
    root,
    base,
    logLevel: 'error',
    define: { __VUE_PROD_DEVTOOLS__: false },
    build: {
      outDir: out,
      emptyOutDir: false,
      chunkSizeWarningLimit: Infinity,
      // One stylesheet: a page of a slide has its own, and the app comes as a whole.
      cssCodeSplit: false,
      rollupOptions: { input: { index } },
    },
    plugins: [
      {
        name: 'toolkit:page',
        // There is no such file: Slidev writes it while it builds.
        resolveId: { order: 'pre', handler: (id: string) => id === index ? id : undefined },
        load: { order: 'pre', handler: (id: string) => id === index ? options.utils.indexHtml : undefined },
      },
      await ViteSlidevPlugin(options, own.slidev ?? {}),
    ],
  } satisfies InlineConfig)
}
