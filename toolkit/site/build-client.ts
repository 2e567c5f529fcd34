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

/** Builds the scripts of a site into its folder. */
export async function buildScripts(folder: string, base: string): Promise<Scripts> {
  const [reader, client] = await Promise.all(['early/reader.ts', 'client.ts'].map(name => buildScript(name, folder, base)))
  return { reader: base + reader, client: base + client }
}

/** Builds one of them, all in one file; the result is its name. */
async function buildScript(name: string, folder: string, base: string): Promise<string> {
  return entryOf(await bundle({
    root: HERE,
    base,
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
