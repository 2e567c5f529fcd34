import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

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
  const [reader, client] = await Promise.all(['early/reader.ts', 'client.ts'].map(name => bundle(name, folder, base)))
  return { reader: base + reader, client: base + client }
}

/** Builds one of them, all in one file; says its name. */
async function bundle(name: string, folder: string, base: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: HERE,
    base,
    logLevel: 'error',
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
  })
  const outputs = Array.isArray(built) ? built : [built]
  const entry = outputs.flatMap(result => 'output' in result ? result.output : []).find(file => file.type === 'chunk' && file.isEntry)
  if (entry === undefined)
    throw new Error(`Vite built no script from toolkit/site/${name}.`)
  return entry.fileName
}
