import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/** A static host with one site; what it does is what GitHub Pages, Netlify and Cloudflare Pages have in common. */
export interface StaticHost {
  /** The address of the site, under a name that a browser takes for another machine; ends in a slash. */
  readonly url: string
  /** Every address that was asked for and not found. */
  readonly missing: readonly string[]
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
}

interface HostOptions {
  /** Files whose path matches are not there. */
  readonly without?: RegExp
  /** Whether it leads to plain addresses, from `roses.html` to `roses`. */
  readonly plain?: boolean
}

/**
 * Serves a folder under `base`: a file, the same with `.html`, an `index.html`, or else `404.html` with that status;
 * with the headers of `_headers`.
 */
export async function staticHost(folder: string, base: string, { without, plain = false }: HostOptions = {}): Promise<StaticHost> {
  const missing: string[] = []
  const rules = headerRules(join(folder, '_headers'))
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host')
    const path = decodeURIComponent(pathname)
    if (plain && path.endsWith('.html'))
      return void response.writeHead(308, { Location: pathname.replace(/(?:index)?\.html$/, '') + search }).end()
    const file = path.startsWith(base) && !without?.test(path) ? find(folder, path.slice(base.length)) : undefined
    if (file === undefined)
      missing.push(path)
    const found = file ?? join(folder, '404.html')
    for (const { matches, headers } of rules) {
      if (matches(path))
        headers.forEach(([name, value]) => response.setHeader(name, value))
    }
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream' })
    response.end(readFileSync(found))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://deck.localhost:${port}${base}`,
    missing,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function find(folder: string, path: string): string | undefined {
  return [path, `${path}.html`, join(path, 'index.html')]
    .map(candidate => join(folder, candidate))
    .find(candidate => existsSync(candidate) && statSync(candidate).isFile())
}

interface Rule {
  readonly matches: (path: string) => boolean
  readonly headers: readonly (readonly [string, string])[]
}

function headerRules(file: string): Rule[] {
  return readFileSync(file, 'utf8').split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    return {
      matches: path => path.startsWith(pattern.replace(/\*$/, '')),
      headers: lines.map((line) => {
        const [name = '', ...value] = line.trim().split(': ')
        return [name, value.join(': ')] as const
      }),
    }
  })
}
