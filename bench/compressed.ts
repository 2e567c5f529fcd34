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
}
const PACKED = ['.woff2', '.png', '.pdf']

/** Serves a folder as a host does: compressed with gzip. */
export async function serveCompressed(folder: string): Promise<{ url: string, close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, new URL(url, 'http://localhost').pathname)
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file))
      return void response.writeHead(404).end()
    const type = extname(file)
    const content = readFileSync(file)
    const isPacked = PACKED.includes(type)
    response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream', ...(isPacked ? {} : { 'content-encoding': 'gzip' }) })
    response.end(isPacked ? content : gzipSync(content))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
