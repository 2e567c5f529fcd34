#!/usr/bin/env node
import process from 'node:process'
import { choose, run } from './shell/cli.ts'

const HELP = `slidev-toolkit <command> [options]

What a Slidev deck can become; run it in the folder of slides.md.

  site    static files for any host, each slide a page, offline after one visit
  export  PDF, handout, PowerPoint and pictures, proven

Each command has its own --help.`

/** The commands by their names; a result of `false` is a failure. */
const COMMANDS = {
  site: async (args: readonly string[]) => (await import('./commands/site.ts')).runSite(args),
  export: async (args: readonly string[]) => (await import('./commands/export.ts')).runExport(args),
}

await run(async () => {
  const [name = '--help', ...args] = process.argv.slice(2)
  if (name === '--help' || name === '-h')
    return console.log(HELP)
  return await COMMANDS[choose('command', name, ['site', 'export'])](args) === false ? 1 : 0
})
