import process from 'node:process'
import { builtFolder, ensureBuilt } from '../build/deck.ts'
import { chooseLadder } from '../build/ladder.ts'
import { talkFrom } from '../build/talk.ts'
import { readBase } from '../toolkit/shell/base.ts'
import { interrupted, readOptions, run, UserError } from '../toolkit/shell/cli.ts'
import { serve } from '../toolkit/shell/serve.ts'

const PORT = 3030
const HELP = `npm start [-- options]

Presents the deck: builds it if anything changed, serves it on this machine and opens the browser.

  --talk <id>        the talk to give, as data/talks.ts calls it (the main one)
  --ladder <folder>  another ladder than this talk's, such as ladders/data-engineering
  --port <number>    the port to serve on (${PORT}, or the next free one)
  --no-open          do not open the browser
  --help             this text`

await run(async () => {
  const options = readOptions({
    'talk': { type: 'string' },
    'ladder': { type: 'string' },
    'port': { type: 'string' },
    'no-open': { type: 'boolean' },
    'help': { type: 'boolean', short: 'h' },
  })
  if (options.help)
    return console.log(HELP)
  chooseLadder(options.ladder)

  const port = options.port === undefined ? PORT : portFrom(options.port)
  const base = readBase()
  const { query } = await talkFrom(options)
  await ensureBuilt(base)
  const server = await serve(builtFolder(), { base, port, strict: options.port !== undefined })
  if (server.port !== port)
    console.log(`Port ${port} is taken; using ${server.port}.`)
  const url = `${server.url}${query}`
  console.log(`
  Slides     ${url}
  Presenter  ${server.url}presenter/${query}
  To read    ${server.url}read/
  Overview   ${server.url}overview${query}

  Press ? on a slide for the keys, Ctrl+C here to stop.
`)
  if (!options['no-open'] && hasScreen())
    await openBrowser(url)
  await interrupted()
  await server.close()
})

function portFrom(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UserError(`--port is ${text}, but a port is a whole number from 1 to 65535.`)
  return port
}

/** Whether a person sits in front of this machine. */
function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env
  const shows = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME
  return Boolean(process.stdout.isTTY && !CI && shows)
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open')
  await open(url).catch(() => console.log('The browser did not open by itself; use an address above.'))
}
