import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../cli.ts'

/** A file that is kept on the reader's machine; a name that holds a hash of the file needs no revision. */
interface Kept {
  readonly url: string
  readonly revision: string | null
}

/** What a reader without a network does not need: pictures for links, what is for hosts and robots, and pages by number, which the app knows. */
const NOT_KEPT = /^(?:\.|cards\/|presenter\/|\d+\.html$|_headers$|_redirects$|robots\.txt$|sitemap\.xml$|sw\.js$)/

/** All files in the folder that a reader needs without a network. */
export function keptFiles(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path, url: relative(folder, path).split(sep).join('/') }))
    .filter(({ url }) => !NOT_KEPT.test(url))
    .toSorted((a, b) => a.url.localeCompare(b.url, 'en'))
    .map(({ path, url }) => ({ url, revision: url.startsWith('assets/') ? null : hashOf(path) }))
}

/** Builds the service worker of the site in the folder. */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: {
      '__FILES__': JSON.stringify(keptFiles(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(ROOT, 'offline/worker.ts'), name: 'worker', formats: ['iife'], fileName: () => 'sw.js' },
    },
  })
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
}
