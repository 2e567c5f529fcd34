import type { Engine } from './engine.ts'
import type { Running } from './running.ts'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { callOf } from './engine.ts'
import { findProgram } from './programs.ts'
import { start } from './running.ts'

/** Larger than any window of the tests. */
const SCREEN = '2560x1600x24'

/** Where nothing paints but the processor, layers that are put together take as long again; what stands where is the same. */
const WITHOUT_LAYERS = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }

/** How long a page may take, in milliseconds: a busy machine draws few frames. */
const PATIENCE = { script: 300_000, pageLoad: 300_000 }

/**
 * Starts WebKitGTK, the engine of Safari as Linux has it, over W3C WebDriver.
 * It has no headless mode, hence a screen of its own.
 *
 * @throws {UserError} if it is not here and cannot be installed.
 */
export async function startWebKit(): Promise<Engine> {
  const [driverPath, screenPath] = [await findProgram('webkit'), await findProgram('screen')]
  const screen = start(screenPath, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'])
  const display = await screen.said(/^(\d+)$/m)
  const port = await freePort()
  const driver = start(driverPath, ['--host=127.0.0.1', `--port=${port}`], { ...WITHOUT_LAYERS, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' })
  const root = `http://127.0.0.1:${port}`
  await listening(root, driver)
  const { sessionId } = await call('POST', `${root}/session`, { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', timeouts: PATIENCE } } })
  const session = `${root}/session/${sessionId}`
  const evaluate: Engine['evaluate'] = (work, ...args) => call('POST', `${session}/execute/sync`, { script: `return ${callOf(work, args)}`, args: [] })
  const setWindow = (width: number, height: number) => call('POST', `${session}/window/rect`, { width, height })
  return {
    goto: address => call('POST', `${session}/url`, { url: address }),
    reload: () => call('POST', `${session}/refresh`, {}),
    evaluate,
    resize: async (width, height) => {
      await setWindow(width, height)
      await evaluate(untilLarge, 'outer', width, height)
      // The bars of the window take their part.
      const [across, down] = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const)
      await setWindow(width + across, height + down)
      await evaluate(untilLarge, 'inner', width, height)
    },
    picture: async () => Buffer.from(await call('GET', `${session}/screenshot`), 'base64'),
    close: async () => {
      await call('DELETE', session)
      await driver.stop()
      await screen.stop()
    },
  }
}

/** Resolves when the window, or what it holds, has this size: the driver answers before. Runs inside the page. */
function untilLarge(what: 'inner' | 'outer', width: number, height: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => window[`${what}Width`] === width && window[`${what}Height`] === height ? resolve() : requestAnimationFrame(look)
    look()
  })
}

/** Asks the driver; what it answers has the shape that the standard gives it. */
async function call(method: string, address: string, body?: object) {
  const response = await fetch(address, { method, ...body && { body: JSON.stringify(body) } })
  const { value } = await response.json()
  if (!response.ok)
    throw new Error(`${value.error}: ${value.message}`)
  return value
}

/** Resolves when the driver answers: it does not say by itself that it is ready. */
async function listening(root: string, driver: Running): Promise<void> {
  while (!await fetch(`${root}/status`).then(({ ok }) => ok, () => false)) {
    if (!driver.isRunning())
      throw new Error('WebKitWebDriver ended early')
    await wait(20)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string')
    throw new Error('There is no port')
  return address.port
}
