import type { Plugin, ViteDevServer } from 'vite'
import type { PagePath } from '../model/pages.ts'
import { join } from 'node:path'
import { createServer } from 'vite'
import { pagesOf } from '../model/pages.ts'
import { levelStyles } from '../styles/ramp.ts'
import { ROOT } from '../toolkit/shell/cli.ts'
import { READING_CONFIG } from './reading.ts'
import { readTranscript } from './transcript.ts'
import { loadRows } from './validate.ts'

const ENTRY = join(ROOT, 'reading', 'entry-server.ts')

/** Serves the pages beside the slides while a person edits: rendered anew on every visit, reloaded on every change. */
export function serveReading(): Plugin {
  return {
    name: 'deck:serve-reading',
    apply: 'serve',
    async configureServer(server) {
      const pages = pagesOf(await loadRows())
      const site = server.config.base
      const base = `${site}read/`
      // A server of its own: Slidev's turns every component into a part of a slide.
      const reading = await createServer({
        ...READING_CONFIG,
        base,
        appType: 'custom',
        server: { middlewareMode: true, hmr: server.httpServer ? { server: server.httpServer } : false },
      })
      reading.watcher.on('change', () => reading.ws.send('reading:changed'))
      server.httpServer?.once('close', () => void reading.close())
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/[?#].*/, '') ?? ''
        const wanted = pages.find(known => path === site + known || `${path}/` === site + known)
        if (wanted === undefined)
          return path.startsWith(base) ? reading.middlewares(request, response, next) : next()
        page(reading, site, wanted)
          .then(html => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), next)
      })
    },
  }
}

async function page(reading: ViteDevServer, site: string, path: PagePath): Promise<string> {
  const { render }: Partial<typeof import('../reading/entry-server.ts')> = await reading.ssrLoadModule(ENTRY)
  if (render === undefined)
    throw new Error('reading/entry-server.ts has no function render')
  const html = await render(path, { site, transcript: await readTranscript(), head: [
    ...['fonts', 'tokens', 'reading'].map(name => `<link rel="stylesheet" href="/styles/${name}.css">`),
    `<style>${levelStyles((await loadRows()).levels.length)}</style>`,
    '<script type="module" src="/reading/entry-client.ts"></script>',
    // Brings the styles of the components.
    '<script type="module" src="/reading/pages.ts"></script>',
    '<script type="module">import.meta.hot.on("reading:changed", () => location.reload())</script>',
  ] })
  // Puts the base before the addresses above.
  return reading.transformIndexHtml('/', html)
}
