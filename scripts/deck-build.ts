import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileTrouble, onExit, ROOT, shown, UserError } from './cli.ts'
import { fingerprint } from './fingerprint.ts'
import { during } from './progress.ts'
import { runSlidevQuietly } from './slidev.ts'

/** Where the deck is built. */
export const DIST = join(ROOT, 'dist')

/** What the last build in `DIST` was made from: kept outside of what is published. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'five-levels', 'built-from')

export interface BuildOptions {
  /** The path under which the deck will be served, such as `/talks/five-levels/`. */
  readonly base: string
  readonly out: string
}

/** The path that `BASE` asks for, `/` without it; slashes around it are put there if missing. */
export function baseFrom(text = '/'): string {
  return `/${text}/`.replace(/\/+/g, '/')
}

/** Builds the deck into `DIST` unless it is there and made from what is in the project now; says whether it built. */
export async function ensureBuilt(base: string): Promise<boolean> {
  if (isCurrent(base))
    return false
  await buildDeck({ base, out: DIST })
  return true
}

/** Whether the deck in `DIST` is made from what is in the project now. */
export function isCurrent(base: string): boolean {
  const index = join(DIST, 'index.html')
  return existsSync(index) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp(fingerprint(ROOT, base), index)
}

/**
 * Checks the deck and builds it with its reading page; a failed build leaves the earlier one in place.
 *
 * @throws {UserError} if the data has problems, the build fails or the folder cannot be written.
 */
export async function buildDeck({ base, out }: BuildOptions): Promise<void> {
  if (!existsSync(join(ROOT, 'slides.md')))
    throw new UserError('slides.md is missing: it holds the running order of the talk.')
  refuseToReplace(out)
  const draft = draftFolder(out)
  const forget = onExit(() => rmSync(draft, { recursive: true, force: true }))
  const madeFrom = fingerprint(ROOT, base)
  try {
    const { assertSound } = await import('./soundness.ts')
    await assertSound()
    await during('Building the slides', runSlidevQuietly(['build', '--base', base, '--out', draft]))
    const { buildReading } = await import('./reading.ts')
    await during('Building the reading page', buildReading({ base, outDir: draft }))
    swap(draft, out)
  }
  finally {
    rmSync(draft, { recursive: true, force: true })
    forget()
  }
  if (resolve(out) === DIST)
    remember(stamp(madeFrom, join(out, 'index.html')))
}

function stamp(madeFrom: string, index: string): string {
  return `${madeFrom} ${statSync(index).mtimeMs}`
}

function remember(text: string): void {
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, text)
}

/** The build replaces a whole folder: only an earlier build or an empty one may go. */
function refuseToReplace(out: string): void {
  const entries = existsSync(out) && statSync(out).isDirectory() ? readdirSync(out) : []
  if (entries.length > 0 && !entries.includes('index.html'))
    throw new UserError(`${shown(out)} holds files that are not an earlier build; choose an empty or new folder with --out.`)
}

function draftFolder(out: string): string {
  const draft = `${resolve(out)}.${process.pid}`
  try {
    // Not recursive: a mistyped path should not grow a tree of folders.
    mkdirSync(draft)
    return draft
  }
  catch (error) {
    throw new UserError(`Cannot write ${shown(out)}: ${fileTrouble(error) ?? error}.`)
  }
}

/** Puts the draft in the place of the earlier build, which stays if that fails. */
function swap(draft: string, out: string): void {
  const earlier = `${draft}.earlier`
  if (existsSync(out))
    renameSync(out, earlier)
  try {
    renameSync(draft, out)
  }
  catch (error) {
    if (existsSync(earlier))
      renameSync(earlier, out)
    throw new UserError(`Cannot write ${shown(out)}: ${fileTrouble(error) ?? error}.`)
  }
  rmSync(earlier, { recursive: true, force: true })
}
