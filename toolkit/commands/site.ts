import { resolve } from 'node:path'
import { readBase } from '../shell/base.ts'
import { readOptions, ROOT, shown, UserError } from '../shell/cli.ts'
import { during } from '../shell/progress.ts'
import { replaceFolder } from '../shell/replace.ts'
import { publish } from '../site/publish.ts'
import { buildDeck } from '../slidev/build-deck.ts'
import { findDeck } from './deck.ts'

const HELP = `slidev-toolkit site [options]

Builds the deck in this folder as static files for any host: a page for every slide that
can be read without JavaScript, pictures for links, a PDF, and all of it offline after one visit.

  --out <folder>   where to put it (dist)
  --base <path>    the path under which it will be served, such as /talks/tea/ (that of the address, or /)
  --address <url>  where it will be published, such as https://example.org/talks/tea/
  --without-notes  leave the speaker's notes out of the pages that need no JavaScript
  --help           this text`

/**
 * Runs `slidev-toolkit site`.
 *
 * @throws {UserError} if the deck cannot be built, or the options are wrong.
 */
export async function runSite(args: readonly string[]): Promise<void> {
  const options = readOptions({
    'out': { type: 'string', default: 'dist' },
    'base': { type: 'string' },
    'address': { type: 'string' },
    'without-notes': { type: 'boolean' },
    'help': { type: 'boolean', short: 'h' },
  }, args)
  if (options.help)
    return console.log(HELP)
  const found = await findDeck()
  const address = options.address ?? found.deck.address
  if (address !== '' && !URL.canParse(address))
    throw new UserError(`--address is ${address}, but it has to be a whole address, such as https://example.org/talks/tea/.`)
  const base = readBase(options.base ?? (address === '' ? '/' : new URL(address).pathname))
  const out = resolve(options.out)
  const transcript = options['without-notes'] ? {} : found.transcript
  const remarks: string[] = []
  await replaceFolder(out, async (draft) => {
    await during('Building the slides', buildDeck(ROOT, { out: draft, base }))
    remarks.push(...await during('Making a page of every slide', publish(draft, base, { ...found.deck, address }, { transcript })))
  })
  console.log(`✓ ${shown(out)}: ${found.deck.slides.length} slides, to be served under ${base}`)
  remarks.forEach(remark => console.log(`  · ${remark}`))
  if (address === '')
    console.log('  · Links to it show no picture and search engines get no map of it: say with --address where it will be.')
}
