import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../shell/bundle.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** A file that is kept on the reader's machine; a name that holds a hash of the file needs no revision. */
interface Kept {
  readonly url: string
  readonly revision: string | null
}

/** Files that nobody needs without a network: pictures for links, and files for hosts and robots. */
const NOT_KEPT = /^(?:\.|cards\/|_headers$|_redirects$|robots\.txt$|sitemap\.xml$|sw\.js$)/

/** Lists the files in the folder that a reader needs without a network: all but `unneeded` and what no reader opens. */
export function keptFiles(folder: string, unneeded: readonly string[]): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path, url: relative(folder, path).split(sep).join('/') }))
    .filter(({ url }) => !NOT_KEPT.test(url) && !unneeded.includes(url))
    .toSorted((a, b) => a.url.localeCompare(b.url, 'en'))
    .map(({ path, url }) => ({ url, revision: url.startsWith('assets/') ? null : hashOf(path) }))
}

/** Builds the service worker of the site in the folder; it keeps all but what is `unneeded`, such as pages that only lead to others. */
export async function buildWorker(folder: string, unneeded: readonly string[]): Promise<void> {
  await bundle({
    root: HERE,
    define: {
      '__FILES__': JSON.stringify(keptFiles(folder, unneeded)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(HERE, 'offline', 'worker.ts'), name: 'worker', formats: ['iife'], fileName: () => 'sw.js' },
    },
  })
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
}
