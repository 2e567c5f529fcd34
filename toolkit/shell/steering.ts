import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Message, Outbox, Welcome } from '../slidev/windows-over-network.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { text } from 'node:stream/consumers'
import { APP_PAGE } from '../deck/addresses.ts'
import { talkOverNetwork } from '../slidev/windows-over-network.ts'

/** The question behind an address that brings the key. */
export const KEY = 'key'

const CHANNEL = '@steering'
const SCRIPT = '@steering.js'
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** Makes a key that nobody guesses. */
export function newKey(): string {
  return randomBytes(9).toString('base64url')
}

/**
 * Keeps windows on other devices at the same slide as those on this machine, if they were opened with the key.
 * The key becomes a cookie, so that no address on a screen shows it; windows on this machine get it without asking.
 * Only pages for those who have it get a script: the files of the deck are not changed.
 */
export function steered(folder: string, base: string, key: string, next: RequestListener): RequestListener {
  const relay = relayMessages()
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://deck')
    const path = pathname.slice(1)
    const name = `steering-${request.socket.localPort}`
    const giveKey = () => response.setHeader('Set-Cookie', `${name}=${key}; Path=${base}; HttpOnly; SameSite=Lax`)
    const asked = searchParams.get(KEY)
    if (asked !== null) {
      if (asked !== key)
        return refuse(response)
      giveKey()
      searchParams.delete(KEY)
      return void response.writeHead(302, { Location: `${base}${path}${searchParams.size > 0 ? `?${searchParams}` : ''}` }).end()
    }

    const admitted = request.headers.cookie?.split('; ').includes(`${name}=${key}`) ?? false
    if (path === SCRIPT || path === CHANNEL) {
      if (!admitted)
        return refuse(response)
      if (path === CHANNEL)
        return request.method === 'POST' ? void relay.send(request, response) : relay.join(response)
      return void response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(`(${talkOverNetwork})(${JSON.stringify(base + CHANNEL)})`)
    }

    if (!(request.headers.accept?.includes('text/html') && (admitted || isHere(request))))
      return next(request, response)
    const page = pageAt(folder, path)
    if (page === undefined)
      return next(request, response)
    giveKey()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(readFileSync(page, 'utf8').replace('<head>', () => `<head><script src="${base}${SCRIPT}"></script>`))
  }
}

/** Tells whether a request comes from this machine and asks for it by name: another site may resolve its own name to this machine. */
function isHere({ socket, headers }: IncomingMessage): boolean {
  return LOOPBACK.includes(socket.remoteAddress ?? '') && HERE.test(headers.host ?? '')
}

/** Finds the page that an address shows: its own, or the deck's or the site's, which knows its routes; none where another kind of file is meant. */
function pageAt(folder: string, path: string): string | undefined {
  return [path, `${path}.html`, join(path, 'index.html'), ...(/\.\w+$/.test(path) ? [] : [APP_PAGE, 'index.html'])]
    .map(name => join(folder, name))
    .find(file => file.endsWith('.html') && file.startsWith(folder + sep) && existsSync(file))
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This key is not the one of this talk: scan the code again. It changes with every start.\n')
}

/** Sends the messages of each window to all others, and the last states to a window that joins. */
function relayMessages() {
  const windows = new Map<string, ServerResponse>()
  const states = new Map<string, unknown>()

  function join(response: ServerResponse): void {
    const welcome: Welcome = { id: randomUUID(), states: [...states] }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(`retry: 1000\nevent: welcome\ndata: ${JSON.stringify(welcome)}\n\n`)
    windows.set(welcome.id, response)
    response.on('close', () => {
      windows.delete(welcome.id)
      if (windows.size === 0)
        states.clear()
    })
  }

  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const outbox = await text(request).then(outboxIn).catch(() => undefined)
    if (outbox === undefined)
      return void response.writeHead(400).end()
    for (const [channel, data] of outbox.messages) {
      // A string, such as a question, is for the windows that are open now.
      if (typeof data === 'object' && data !== null)
        states.set(channel, data)
    }
    for (const [id, other] of windows) {
      if (id !== outbox.from)
        other.write(`data: ${JSON.stringify(outbox.messages)}\n\n`)
    }
    response.writeHead(204).end()
  }

  return { join, send }
}

function outboxIn(body: string): Outbox | undefined {
  const found: unknown = JSON.parse(body)
  if (typeof found !== 'object' || found === null || !('from' in found) || typeof found.from !== 'string' || !('messages' in found) || !Array.isArray(found.messages))
    return undefined
  const messages = found.messages.flatMap((one: unknown): Message[] => Array.isArray(one) && typeof one[0] === 'string' ? [[one[0], one[1]]] : [])
  return { from: found.from, messages }
}
