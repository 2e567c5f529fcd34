import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { publishedDeck } from '../build/address.ts'
import { buildDeck, builtFolder } from '../build/deck.ts'
import { chooseLadder } from '../build/ladder.ts'
import { talkFrom } from '../build/talk.ts'
import { readBase } from '../toolkit/shell/base.ts'
import { readOptions, runCommand, shown } from '../toolkit/shell/cli.ts'
import { size } from '../toolkit/shell/progress.ts'

const HELP = `npm run build [-- options]

Builds the deck as static files for any host: a page for every slide, pictures
for links, a PDF, and all of it offline after one visit. Another talk is at the
same addresses with ?talk=10 behind them. The address of the site is siteUrl in
data/talk.ts (or the environment variable SITE_URL).

  --base <path>      the path under which it will be served, such as /talks/levels/ (or the environment variable BASE)
  --out <folder>     where to put it (dist, in the folder of the ladder)
  --talk <id>        the talk at its address, by its id (the main one)
  --ladder <folder>  another ladder than this talk's, such as ladders/data-engineering
  --without-notes    leave the speaker's notes out
  --help             this text`

await runCommand(HELP, async () => {
  const options = readOptions({
    'base': { type: 'string' },
    'out': { type: 'string' },
    'talk': { type: 'string' },
    'ladder': { type: 'string' },
    'without-notes': { type: 'boolean' },
  })
  chooseLadder(options.ladder)

  const { address } = await publishedDeck()
  const base = readBase(options.base ?? process.env.BASE ?? (address && new URL(address).pathname))
  const out = options.out === undefined ? builtFolder() : resolve(options.out)
  const { id, query } = await talkFrom(options)
  await buildDeck({ base, out, talk: query === '' ? undefined : id, site: true, notes: !options['without-notes'] })

  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => ({ name: entry.name, bytes: statSync(join(entry.parentPath, entry.name)).size }))
  const total = (list: typeof files) => size(list.reduce((sum, file) => sum + file.bytes, 0))
  const scripts = files.filter(file => file.name.endsWith('.js'))
  console.log(`✓ ${shown(out)}: ${files.length} files, ${total(files)} (of which JavaScript ${total(scripts)}), to be served under ${base}`)
  if (address === '')
    console.log('  Links to it show no picture and search engines get no map of it: `siteUrl` of the talk is empty.')
})
