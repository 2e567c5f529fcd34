import type { Plugin } from 'vite'
import { join } from 'node:path'
import { ROOT } from './cli.ts'
import { readTranscript } from './transcript.ts'

const ENTRY = join(ROOT, 'reading', 'entry-server.ts')
const STYLES = ['fonts', 'tokens', 'reading']

/** Serves the reading page while a person edits: rendered anew on every visit, reloaded on every change. */
export function serveReading(): Plugin {
  return {
    name: 'deck:serve-reading',
    apply: 'serve',
    configureServer(server) {
      const { base } = server.config
      const load = (): Promise<Partial<typeof import('../reading/entry-server.ts')>> => server.ssrLoadModule(ENTRY)
      server.watcher.on('change', () => server.ws.send('reading:changed'))
      server.middlewares.use(`${base}read`, async (_, response, next) => {
        try {
          const { render } = await load()
          const html = await render?.({ transcript: await readTranscript(), head: [
            ...STYLES.map(name => `<link rel="stylesheet" href="${base}styles/${name}.css">`),
            `<script type="module" src="${base}reading/entry-client.ts"></script>`,
            '<script type="module">import.meta.hot.on("reading:changed", () => location.reload())</script>',
          ] })
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(await server.transformIndexHtml(`${base}read/`, html ?? ''))
        }
        catch (error) {
          next(error)
        }
      })
    },
  }
}
