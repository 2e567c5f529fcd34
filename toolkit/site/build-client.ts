import type { AppFiles } from './document.ts'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, entryOf } from '../shell/bundle.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** The addresses of a site's own scripts. */
export interface Scripts {
  /** What answers on the page of a slide (early/reader.ts). */
  readonly reader: string
  /** What brings the app (client.ts). */
  readonly client: string
}

/** Where a site lies, and the talk that needs no mention in an address there. */
export interface Place {
  readonly base: string
  readonly home: string
}

/** Builds the scripts of a site into its folder, with what they need to know: no page has to say it. */
export async function buildScripts(folder: string, { base, home }: Place, { entry, scripts, styles }: Pick<AppFiles, 'entry' | 'scripts' | 'styles'>): Promise<Scripts> {
  const client = base + await buildScript('client.ts', folder, base, { __APP__: { entry, scripts, styles } })
  const reader = base + await buildScript('early/reader.ts', folder, base, { __SITE__: { base, home, client } })
  return { reader, client }
}

/** Builds one of them, all in one file; the result is its name. */
async function buildScript(name: string, folder: string, base: string, known: Readonly<Record<string, unknown>>): Promise<string> {
  return entryOf(await bundle({
    root: HERE,
    base,
    define: Object.fromEntries(Object.entries(known).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      // It has no chunks to preload.
      modulePreload: false,
      rolldownOptions: {
        input: join(HERE, name),
        // The reader asks the client for what it offers.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'assets/site-[hash].js' },
      },
    },
  })).fileName
}
