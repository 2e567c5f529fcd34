import type { Plugin } from 'vite'
import type { Ladder } from '../model/catalog.ts'
import type { TableFiles } from '../model/checks/written-slides.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ROOT, shown, UserError } from '../toolkit/shell/cli.ts'

/** Where the tables of a ladder are, below its folder. */
const TABLES = join('data', 'index.ts')

/** The folder of the ladders that are not this talk's. */
export const LADDERS = join(ROOT, 'ladders')

/**
 * The folder of the ladder that is shown: its tables in `data/`, its Markdown in `slides.md`
 * and `pages/`, its drawings in `diagrams/rendered/`, and what is built of it in `dist/`.
 * This talk's ladder is the project itself. The environment has the choice for the
 * processes that a command starts.
 */
export function ladderFolder(): string {
  return resolve(ROOT, process.env.LADDER ?? '.')
}

/** What the commands keep between two runs. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'five-levels')

/** Says where a file of the ladder is. */
export function inLadder(...path: readonly string[]): string {
  return join(ladderFolder(), ...path)
}

/** A short name of the ladder for folders beside those of others; empty for this talk's. */
export function ladderPath(): string {
  return relative(ROOT, ladderFolder()).split(sep).join('/')
}

/**
 * Uses the ladder that `--ladder` names: its folder, or its name in `ladders/`.
 *
 * @throws {UserError} if there is none.
 */
export function chooseLadder(folder: string | undefined): void {
  if (folder === undefined)
    return
  const found = [resolve(folder), join(LADDERS, folder)].find(place => existsSync(join(place, TABLES)))
  if (found === undefined || relative(ROOT, found).startsWith('..'))
    throw new UserError(`There is no ladder in ${folder}: it would be a folder of this project with ${TABLES.split(sep).join('/')} in it. There are: ${otherLadders().join(', ') || 'none'}. A new one: npm run new -- my-ladder`)
  useLadder(found)
}

/** Has this command, and all that it starts, work on the ladder in a folder. */
export function useLadder(folder: string): void {
  process.env.LADDER = relative(ROOT, folder) || '.'
}

function otherLadders(): string[] {
  return existsSync(LADDERS)
    ? readdirSync(LADDERS).filter(name => existsSync(join(LADDERS, name, TABLES))).map(name => `ladders/${name}`)
    : []
}

/** Reads the tables of the ladder. @throws {SyntaxError} naming the file and the line if one of them cannot be read. */
export async function readLadder(): Promise<Ladder> {
  const { ladder }: { readonly ladder?: Ladder } = await import(pathToFileURL(inLadder(TABLES)).href)
  if (ladder === undefined)
    throw new UserError(`${join(ladderPath(), TABLES)} has no ladder: it has to say \`export const ladder = …\`.`)
  return ladder
}

/** Says which files hold what slides there are and what talks plan: one of its own, or that of all tables; none of a table that is absent. */
export async function tableFiles(): Promise<TableFiles> {
  const ladder = await readLadder()
  const fileOf = (table: keyof TableFiles) => {
    const own = inLadder('data', `${table}.ts`)
    return ladder[table] === undefined ? {} : { [table]: shown(existsSync(own) ? own : inLadder(TABLES)) }
  }
  return { ...fileOf('slides'), ...fileOf('talks') }
}

/** Gives the app the tables of the ladder, and the site its public files if it has some of its own. */
export function giveLadder(): Plugin {
  return {
    name: 'deck:give-ladder',
    enforce: 'pre',
    config: () => ({ publicDir: existsSync(inLadder('public')) ? inLadder('public') : join(ROOT, 'public') }),
    resolveId: {
      filter: { id: /^\.\.\/data\/index\.ts$/ },
      handler: (_, importer) => importer?.endsWith('/model/deck.ts') ? inLadder(TABLES) : undefined,
    },
  }
}
