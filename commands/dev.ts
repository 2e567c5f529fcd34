import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { environmentFor, talkFrom } from '../build/talk.ts'
import { findFaults } from '../build/validate.ts'
import { installedBrowser } from '../toolkit/shell/browser.ts'
import { explain, ROOT, run } from '../toolkit/shell/cli.ts'
import { runSlidev } from '../toolkit/slidev/run.ts'

const HELP = `npm run dev [-- options]

Edits with hot reload.

  --talk <id>  the talk to show: 5, 10, 20 or 45 (20)

All other options go to Slidev:
`

/** Problems are told but do not stop: they are what one is about to mend. */
await run(async () => {
  const { talk, others } = withoutTalk(process.argv.slice(2))
  if (others.some(argument => ['-h', '--help'].includes(argument))) {
    console.log(HELP)
    return runSlidev(['--help'])
  }
  const chosen = talk === undefined ? undefined : await talkFrom({ talk })
  if (installedBrowser())
    spawnSync(process.execPath, [join(ROOT, 'commands', 'diagrams.ts')], { cwd: ROOT, stdio: 'inherit' })
  const faults = await findFaults().catch(explain)
  if (faults)
    console.error(`✗ ${faults}\n`)
  return runSlidev(others, environmentFor(chosen?.id))
})

/** What `--talk` asks for, and the arguments without it. */
function withoutTalk(args: string[]): { readonly talk?: string, readonly others: readonly string[] } {
  const { values, tokens } = parseArgs({ args, options: { talk: { type: 'string' } }, strict: false, tokens: true })
  const own = tokens.find(token => token.kind === 'option' && token.name === 'talk')
  return own?.kind === 'option'
    ? { talk: String(values.talk), others: args.toSpliced(own.index, own.inlineValue ? 1 : 2) }
    : { others: args }
}
