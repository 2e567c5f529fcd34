import type { SlidevMarkdown } from '@slidev/types'
import type { Plugin } from 'vite'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { reportProblems } from '../model/report.ts'
import { installedBrowser } from '../toolkit/shell/browser.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { publishedDeck } from './address.ts'
import { inLadder } from './ladder.ts'
import { faultsOf } from './markdown.ts'
import { findFaults } from './validate.ts'

/**
 * Stops a build if data or Markdown have problems, diagrams are out of date, or Slidev could not load a file, which it
 * only notes.
 */
export function stopOnFaults(files: readonly SlidevMarkdown[]): Plugin {
  return {
    name: 'deck:stop-on-faults',
    apply: 'build',
    async buildStart() {
      const faults = await findFaults() || reportProblems(faultsOf(files))
      if (faults !== '')
        this.error(faults)
    },
  }
}

/** Tells the app and the pages beside it the address of the site. */
export function giveAddress(): Plugin {
  return {
    name: 'deck:give-address',
    config: async () => ({ define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify((await publishedDeck()).address) } }),
  }
}

/** Leaves out the look of slides in plain Markdown where there is none. */
export function plainLook(isUsed: boolean): Plugin {
  const NOTHING = '\0no-plain.css'
  return {
    name: 'deck:plain-look',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => !isUsed && source === './plain.css' && importer === join(ROOT, 'styles', 'index.ts') ? NOTHING : undefined,
    load: id => id === NOTHING ? '' : undefined,
  }
}

/** Keeps fonts in files of their own: the site's policy allows none inside a stylesheet. */
export function fontsAsFiles(): Plugin {
  return {
    name: 'deck:fonts-as-files',
    config: () => ({ build: { assetsInlineLimit: file => /\.(?:woff2?|ttf)$/.test(file) ? false : undefined } }),
  }
}

/** Draws stale diagrams again while a person edits, if this machine has a browser to draw with. */
export function redrawDiagrams(): Plugin {
  return {
    name: 'deck:redraw-diagrams',
    apply: 'serve',
    configureServer({ watcher }) {
      if (!installedBrowser())
        return
      const drawnFrom = [inLadder('data'), join(ROOT, 'model'), join(ROOT, 'diagrams')]
      let timer: NodeJS.Timeout | undefined
      watcher.on('change', (file) => {
        if (!file.endsWith('.ts') || !drawnFrom.some(folder => file.startsWith(folder)))
          return
        clearTimeout(timer)
        timer = setTimeout(draw, 300)
      })
    },
  }
}

function draw(): void {
  spawn(process.execPath, [join(ROOT, 'commands', 'diagrams.ts')], { cwd: ROOT, stdio: 'inherit' })
}
