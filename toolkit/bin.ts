#!/usr/bin/env node
import process from 'node:process'
import { nearest } from './deck/nearest.ts'
import { run, UserError } from './shell/cli.ts'

const HELP = `slidev-toolkit <command> [options]

What a Slidev deck can become; run it in the folder of slides.md.

  site    static files for any host, each slide a page, offline after one visit
  export  PDF, handout, PowerPoint and pictures, proven

Each command has its own --help.`

/** A command by its name; it says whether all went well, nothing if nothing else can be. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<boolean | void>>> = {
  site: async args => (await import('./commands/site.ts')).runSite(args),
  export: async args => (await import('./commands/export.ts')).runExport(args),
}

await run(async () => {
  const [name = '--help', ...args] = process.argv.slice(2)
  if (name === '--help' || name === '-h')
    return console.log(HELP)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    const guess = nearest(name, Object.keys(COMMANDS))
    throw new UserError(`There is no command "${name}"${guess ? ` (did you mean "${guess}"?)` : ''}. There are: ${Object.keys(COMMANDS).join(', ')}.`)
  }
  return await command(args) === false ? 1 : 0
})
