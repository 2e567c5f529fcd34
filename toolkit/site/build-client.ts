import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Builds the script that every page of a site begins with (client.ts) into the folder of the site; says its address. */
export async function buildClient(folder: string, base: string): Promise<string> {
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
      rollupOptions: {
        input: join(HERE, 'client.ts'),
        output: { entryFileNames: 'assets/site-[hash].js' },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const entry = outputs.flatMap(result => 'output' in result ? result.output : []).find(file => file.type === 'chunk' && file.isEntry)
  if (entry === undefined)
    throw new Error('Vite built no script from toolkit/site/client.ts.')
  return base + entry.fileName
}
