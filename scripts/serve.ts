import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { UserError } from './cli.ts'

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
}

const TRIES = 20
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/**
 * Serves a built deck on this machine alone; addresses without a file get the deck itself, which knows its routes.
 *
 * @throws {UserError} if the port is taken and `strict`, or all of the next ones are.
 */
export async function serve(folder: string, { base = '/', port, strict = false }: ServeOptions): Promise<Served> {
  const handler = under(base, sirv(folder, { dev: true, etag: true, single: true }))
  for (let candidate = port; candidate < port + TRIES; candidate++) {
    const servers = await listenOnLocalhost(handler, candidate)
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

function under(base: string, handler: RequestListener): RequestListener {
  if (base === '/')
    return handler
  return (request, response) => {
    if (!request.url?.startsWith(base))
      return void response.writeHead(404).end()
    request.url = request.url.slice(base.length - 1)
    handler(request, response)
  }
}

/**
 * Servers on both addresses that "localhost" can mean, or undefined if the port is taken on either.
 * A browser may try any of the two first and would otherwise reach somebody else's server.
 */
async function listenOnLocalhost(handler: RequestListener, port: number): Promise<Server[] | undefined> {
  const first = await listen(handler, '127.0.0.1', port)
  if (first === 'EADDRINUSE')
    return undefined
  if (typeof first === 'string')
    throw new UserError(`Cannot serve on port ${port} (${first}).`)
  const second = await listen(handler, '::1', portOf([first]))
  if (typeof second !== 'string')
    return [first, second]
  if (NO_IPV6.includes(second))
    return [first]
  await close(first)
  return undefined
}

/** A listening server, or the code of what stands in the way. */
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
