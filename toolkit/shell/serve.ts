import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { APP_PAGE, pageMeant } from '../deck/addresses.ts'
import { UserError } from './cli.ts'
import { steered } from './steering.ts'

/** A folder being served; `url` is its address and ends in a slash. */
export interface Served {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /** The path under which the folder is served, as in the build. */
  readonly base?: string
  /** The first port to try; 0 takes any that is free. */
  readonly port: number
  /** Whether a taken port is an error or the next one is tried. */
  readonly strict?: boolean
  /** Given if other devices may open the deck. */
  readonly network?: Network
}

/** The addresses of this machine in its network, and the key without which nobody there moves the slides. */
export interface Network {
  readonly addresses: readonly string[]
  readonly key: string
}

const TRIES = 20

/** The names that Vite gives to what it has built. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/
/** The error codes for an address that this machine does not have. */
const NO_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/**
 * Serves a built deck on this machine, and in its network if one is given; addresses without a file get the deck itself, which knows its routes.
 *
 * @throws {UserError} if the port is taken and `strict`, or all of the next ones are.
 */
export async function serve(folder: string, { base = '/', port, strict = false, network }: ServeOptions): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, single: existsSync(join(folder, APP_PAGE)) ? APP_PAGE : true, setHeaders: keepHashed })
  const handler = belowBase(base, redirecting(folder, base, network ? steered(folder, base, network.key, files) : files))
  for (let candidate = port; candidate < port + TRIES; candidate++) {
    const servers = await listenOn(handler, candidate, network?.addresses)
    if (servers) {
      const taken = portOf(servers)
      return {
        url: `http://localhost:${taken}${base}`,
        port: taken,
        close: async () => void await Promise.all(servers.map(close)),
      }
    }
    if (strict)
      throw new UserError(`Port ${port} is taken. Choose another one, or leave --port out to get the next free one.`)
  }
  throw new UserError(`Ports ${port} to ${port + TRIES - 1} are taken. Choose one with --port.`)
}

/** Serves only what is below the base, without it in the path. */
function belowBase(base: string, handler: RequestListener): RequestListener {
  if (base === '/')
    return handler
  return (request, response) => {
    const { path, query } = partsOf(request)
    if (`${path}/` === base)
      return redirect(response, base + query)
    if (!path.startsWith(base))
      return void response.writeHead(404).end()
    request.url = path.slice(base.length - 1) + query
    handler(request, response)
  }
}

/** Redirects an address with a slash too few or too many to the page that is meant, as hosts do. */
function redirecting(folder: string, base: string, handler: RequestListener): RequestListener {
  return (request, response) => {
    const { path, query } = partsOf(request)
    const meant = pageMeant(path.slice(1), name => existsSync(join(folder, name)))
    if (meant === undefined)
      return handler(request, response)
    redirect(response, base + meant + query)
  }
}

/** A file with a hash in its name never changes: a page that is loaded again has it already. */
function keepHashed(response: ServerResponse, path: string): void {
  if (HASHED.test(path))
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
}

function partsOf({ url = '/' }: IncomingMessage): { readonly path: string, readonly query: string } {
  const [path = ''] = url.split('?', 1)
  return { path, query: url.slice(path.length) }
}

/** Not for good: another deck may be served at this port later. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end()
}

/**
 * Starts servers on both addresses that "localhost" can mean, and on `others`; undefined if the port is taken on one of them.
 * A browser may try either address first and would otherwise reach another program.
 */
async function listenOn(handler: RequestListener, port: number, others: readonly string[] = []): Promise<Server[] | undefined> {
  const first = await listen(handler, '127.0.0.1', port)
  if (first === 'EADDRINUSE')
    return undefined
  if (typeof first === 'string')
    throw new UserError(`Cannot serve on port ${port} (${first}).`)
  const servers = [first]
  for (const host of ['::1', ...others]) {
    const server = await listen(handler, host, portOf([first]))
    if (typeof server !== 'string') {
      servers.push(server)
    }
    else if (!NO_ADDRESS.includes(server)) {
      await Promise.all(servers.map(close))
      return undefined
    }
  }
  return servers
}

/** Starts a server; the result is the error code if that fails. */
function listen(handler: RequestListener, host: string, port: number): Promise<Server | string> {
  return new Promise((resolve) => {
    const server = createServer(handler)
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => resolve(server))
  })
}

function portOf([server]: readonly Server[]): number {
  const address: AddressInfo | string | null | undefined = server?.address()
  if (!address || typeof address === 'string')
    throw new Error('The server has no port')
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
