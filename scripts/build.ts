import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { readOptions, run, shown } from './cli.ts'
import { baseFrom, buildDeck, DIST } from './deck-build.ts'
import { size } from './progress.ts'

const HELP = `npm run build [-- options]

Builds the deck as static files for any host.

  --base <path>   the path under which it will be served, such as /talks/five-levels/ (or the environment variable BASE)
  --out <folder>  where to put it (dist)
  --help          this text`

await run(async () => {
  const options = readOptions({
    base: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (options.help)
    return console.log(HELP)

  const base = baseFrom(options.base ?? process.env.BASE)
  const out = options.out === undefined ? DIST : resolve(options.out)
  await buildDeck({ base, out })

  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => ({ name: entry.name, bytes: statSync(join(entry.parentPath, entry.name)).size }))
  const total = (list: typeof files) => size(list.reduce((sum, file) => sum + file.bytes, 0))
  const scripts = files.filter(file => file.name.endsWith('.js'))
  console.log(`✓ ${shown(out)}: ${files.length} files, ${total(files)} (of which JavaScript ${total(scripts)}), to be served under ${base}`)
})
