import type { Buffer } from 'node:buffer'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const PACKED = ['.woff2', '.png', '.pdf']

/** Serves a folder as a host does: compressed with gzip, pages without their `.html`, the first page for what is no file. */
export async function serveCompressed(folder: string): Promise<{ url: string, close: () => void }> {
  const packed = new Map<string, Buffer>()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = [pathname, `${pathname}.html`, join(pathname, 'index.html'), ...extname(pathname) === '' ? ['index.html'] : []]
      .map(name => join(folder, name))
      .find(path => existsSync(path) && statSync(path).isFile())
    if (file === undefined)
      return void response.writeHead(404).end()
    const type = extname(file)
    const isPacked = PACKED.includes(type)
    const content = packed.get(file) ?? (isPacked ? readFileSync(file) : gzipSync(readFileSync(file)))
    packed.set(file, content)
    response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream', ...(isPacked ? {} : { 'content-encoding': 'gzip' }) })
    response.end(content)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the server has no port')
  // A name that browsers take for another machine: a deck that is served by this one is a speaker's.
  return { url: `http://deck.localhost:${address.port}/`, close: () => server.close() }
}
