import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { inLadder, LADDERS, useLadder } from '../build/ladder.ts'
import { newLadder } from '../build/new-ladder.ts'
import { readArguments, ROOT, runCommand, shown, UserError, writing } from '../toolkit/shell/cli.ts'
import { writeDeep } from '../toolkit/shell/write.ts'

const HELP = `npm run new -- <name>

Writes a ladder of about 30 lines into ladders/<name>/, which runs at once, and draws its diagrams.

  --help  this text`

/** Small letters, digits and hyphens: a name that is a folder, an address and a word on the command line everywhere. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

await runCommand(HELP, async () => {
  const { words: [given, ...others] } = readArguments({})
  if (given === undefined || others.length > 0)
    throw new UserError('Say what the ladder is called, in one word: npm run new -- my-ladder')
  const name = given.replace(/^(?:\.\/)?ladders\/|\/$/g, '')
  if (!NAME.test(name))
    throw new UserError(`A ladder cannot be called "${given}": use small letters, digits and hyphens, such as my-ladder.`)
  const folder = join(LADDERS, name)
  if (existsSync(folder))
    throw new UserError(`${shown(folder)} is there already, and nothing of it was changed. Choose another name.`)

  useLadder(folder)
  const file = inLadder('data', 'index.ts')
  writing(file, () => writeDeep(file, newLadder()))
  console.log(`✓ ${shown(file)}`)
  const drawn = spawnSync(process.execPath, [join(ROOT, 'commands', 'diagrams.ts')], { cwd: ROOT, stdio: 'inherit' })
  console.log(`
  Present it  npm start -- --ladder ${shown(folder)}
  Edit it     npm run dev -- --ladder ${shown(folder)}
`)
  return drawn.status ?? 1
})
