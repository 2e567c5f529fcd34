import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chooseLadder } from '../build/ladder.ts'
import { environmentFor, talkFrom } from '../build/talk.ts'
import { findFaults } from '../build/validate.ts'
import { installedBrowser } from '../toolkit/shell/browser.ts'
import { explain, ROOT, run } from '../toolkit/shell/cli.ts'
import { runSlidev } from '../toolkit/slidev/run.ts'

const HELP = `npm run dev [-- options]

Edits with hot reload.

  --talk <id>        the talk to show, by its id (the main one)
  --ladder <folder>  another ladder than this talk's, such as ladders/data-engineering

All other options go to Slidev:
`

/** Problems are printed and do not stop the command: they may be what is edited next. */
await run(async () => {
  const { talk, ladder, others } = ownOptions(process.argv.slice(2))
  if (others.some(argument => ['-h', '--help'].includes(argument))) {
    console.log(HELP)
    return runSlidev(['--help'])
  }
  chooseLadder(ladder)
  const chosen = talk === undefined ? undefined : await talkFrom({ talk })
  if (installedBrowser())
    spawnSync(process.execPath, [join(ROOT, 'commands', 'diagrams.ts')], { cwd: ROOT, stdio: 'inherit' })
  const faults = await findFaults().catch(explain)
  if (faults)
    console.error(`✗ ${faults}\n`)
  return runSlidev(others, environmentFor(chosen?.id))
})

/** Takes `--talk` and `--ladder` out of the arguments. */
function ownOptions(args: string[]): { readonly talk?: string, readonly ladder?: string, readonly others: readonly string[] } {
  const { values: { talk, ladder }, tokens } = parseArgs({ args, options: { talk: { type: 'string' }, ladder: { type: 'string' } }, strict: false, tokens: true })
  const own = tokens.flatMap(token => token.kind === 'option' && ['talk', 'ladder'].includes(token.name) ? token.inlineValue ? [token.index] : [token.index, token.index + 1] : [])
  return {
    ...talk !== undefined && { talk: String(talk) },
    ...ladder !== undefined && { ladder: String(ladder) },
    others: args.filter((_, index) => !own.includes(index)),
  }
}
