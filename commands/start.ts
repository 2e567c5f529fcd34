import type { Network } from '../toolkit/shell/serve.ts'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { styleText } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { builtFolder, ensureBuilt } from '../build/deck.ts'
import { chooseLadder } from '../build/ladder.ts'
import { talkFrom } from '../build/talk.ts'
import { readBase } from '../toolkit/shell/base.ts'
import { interrupted, readOptions, runCommand, UserError } from '../toolkit/shell/cli.ts'
import { networkAddresses } from '../toolkit/shell/network.ts'
import { serve } from '../toolkit/shell/serve.ts'
import { KEY, newKey } from '../toolkit/shell/steering.ts'

const PORT = 3030
const HELP = `npm start [-- options]

Presents the deck: builds it if anything changed, serves it on this machine and opens the browser.

  --talk <id>        the talk to give, by its id (the main one)
  --ladder <folder>  another ladder than this talk's, such as ladders/data-engineering
  --port <number>    the port to serve on (${PORT}, or the next free one)
  --host             serve in the local network as well, so that a phone can steer
  --no-open          do not open the browser
  --help             this text`

await runCommand(HELP, async () => {
  const options = readOptions({
    'talk': { type: 'string' },
    'ladder': { type: 'string' },
    'port': { type: 'string' },
    'host': { type: 'boolean' },
    'no-open': { type: 'boolean' },
  })
  chooseLadder(options.ladder)

  const port = options.port === undefined ? PORT : portFrom(options.port)
  const base = readBase()
  // The main talk is at the plain address, so a deck that is built need not be read.
  const query = options.talk === undefined ? '' : (await talkFrom(options)).query
  await ensureBuilt(base)
  const network = options.host ? findNetwork() : undefined
  const server = await serve(builtFolder(), { base, port, strict: options.port !== undefined, ...network && { network } })
  if (server.port !== port)
    console.log(`Port ${port} is taken; using ${server.port}.`)
  const url = `${server.url}${query}`
  console.log(`
  Slides     ${url}
  Presenter  ${server.url}presenter/${query}
  To read    ${server.url}read/
  Overview   ${server.url}overview${query}
${network ? forOthers(network, new URL(`presenter/${query}`, server.url)) : ''}
  Press ? on a slide for the keys, Ctrl+C here to stop.
`)
  if (!options['no-open'] && hasScreen())
    await openBrowser(url)
  await interrupted()
  await server.close()
})

/** @throws {UserError} if this machine is in no network. */
function findNetwork(): Network {
  const addresses = networkAddresses(networkInterfaces())
  if (addresses.length === 0)
    throw new UserError('This machine is in no network: join one, or leave --host out.')
  return { addresses, key: newKey() }
}

/** Says where other devices find the presenter, as a code for a phone too, and what that opens to whom. */
function forOthers({ addresses, key }: Network, presenter: URL): string {
  const urls = addresses.map((address) => {
    const url = new URL(presenter)
    url.hostname = address
    url.searchParams.set(KEY, key)
    return url.href
  })
  const [best = ''] = urls
  // Dark on light, whatever the terminal's colours are.
  const code = renderUnicodeCompact(best, { border: 2 }).split('\n').map(line => styleText(['whiteBright', 'bgBlack'], line))
  const lines = [
    ...urls.map((url, index) => `${index === 0 ? 'From a phone' : 'or        '}  ${url}`),
    '',
    ...code,
    '',
    'Everybody in this network can now read slides and notes; who has this code or the address with its key moves the slides as well.',
  ]
  return `\n${lines.map(line => `  ${line}`).join('\n')}\n`
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UserError(`--port is ${text}, but a port is a whole number from 1 to 65535.`)
  return port
}

/** Tells whether a person sits in front of this machine. */
function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env
  const shows = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME
  return Boolean(process.stdout.isTTY && !CI && shows)
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open')
  await open(url).catch(() => console.log('The browser did not open by itself; use an address above.'))
}
