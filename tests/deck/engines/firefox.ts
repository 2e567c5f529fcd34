import type { Engine } from './engine.ts'
import { Buffer } from 'node:buffer'
import { on, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { A4, callOf } from './engine.ts'
import { findProgram } from './programs.ts'
import { start } from './running.ts'

/**
 * Starts Firefox over WebDriver BiDi, which it speaks by itself.
 *
 * @throws {UserError} if it is not here and cannot be installed.
 */
export async function startFirefox(): Promise<Engine> {
  const path = await findProgram('firefox')
  const profile = mkdtempSync(join(tmpdir(), 'five-levels-firefox-'))
  const browser = start(path, ['--headless', '--profile', profile, '--remote-debugging-port', '0'])
  const send = await connect(`${await browser.said(/WebDriver BiDi listening on (\S+)/)}/session`)
  await send('session.new', { capabilities: {} })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  return {
    goto: address => send('browsingContext.navigate', { context, url: address, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    evaluate: async (work, ...args) => {
      const expression = `Promise.resolve(${callOf(work, args)}).then(JSON.stringify)`
      const { result, exceptionDetails } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
      if (exceptionDetails)
        throw new Error(exceptionDetails.text)
      return result.value === undefined ? undefined : JSON.parse(result.value)
    },
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    picture: async () => Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    print: async (page = A4) => Buffer.from((await send('browsingContext.print', { context, background: true, page })).data, 'base64'),
    close: async () => {
      await send('browser.close', {})
      await browser.ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Opens a socket for commands; what comes back has the shape that the standard gives it. */
async function connect(address: string) {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  let last = 0
  return async (method: string, params: object) => {
    const asked = ++last
    const messages = on(socket, 'message', { close: ['close'] })
    socket.send(JSON.stringify({ id: asked, method, params }))
    for await (const [{ data }] of messages) {
      const { id, result, error, message } = JSON.parse(data)
      if (id !== asked)
        continue
      if (error)
        throw new Error(`${method}: ${error}: ${message}`)
      return result
    }
    throw new Error(`Firefox left before it answered ${method}`)
  }
}
