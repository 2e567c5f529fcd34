import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileTrouble, onExit, ROOT, shown, UserError } from './cli.ts'
import { fingerprint } from './fingerprint.ts'
import { alone } from './lock.ts'
import { during } from './progress.ts'
import { runSlidevQuietly } from './slidev.ts'
import { swap } from './swap.ts'
import { environmentFor } from './talk.ts'

/** Where the deck is built. */
export const DIST = join(ROOT, 'dist')

/** What the last build in `DIST` was made from: kept outside of what is published. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'five-levels', 'built-from')

export interface BuildOptions {
  /** The path under which the deck will be served, such as `/talks/five-levels/`. */
  readonly base: string
  readonly out: string
  /** The talk that it gives at its own address; the main one if none is named. */
  readonly talk?: string | undefined
  /** Whether the deck becomes a site for others, which takes a browser, or only a talk on this machine. */
  readonly site?: boolean
  /** Whether the speaker's notes are in it. */
  readonly notes?: boolean
}

/** What a stamp ends in if a site was made. */
const SITE = ' site'

/** The path that `BASE` asks for, `/` without it; slashes around it are put there if missing. */
export function baseFrom(text = '/'): string {
  return `/${text}/`.replace(/\/+/g, '/')
}

/**
 * Builds the deck into `DIST` unless it is there and made from what is in the
 * project now; says whether it built. A site does for a talk as well, not the other way round.
 */
export async function ensureBuilt(base: string, site = false): Promise<boolean> {
  if (isCurrent(base, site))
    return false
  return alone('build', async () => {
    // Somebody else may have built it meanwhile.
    if (isCurrent(base, site))
      return false
    await buildDeck({ base, out: DIST, site })
    return true
  })
}

/** What the deck in `DIST` was made from, as a short text. */
export function builtFrom(): string {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : ''
}

/** Whether the deck in `DIST` is made from what is in the project now. */
export function isCurrent(base: string, site = false): boolean {
  const index = join(DIST, 'index.html')
  if (!existsSync(index))
    return false
  const made = builtFrom()
  return (!site || made.endsWith(SITE)) && made.replace(SITE, '') === stamp(fingerprint(ROOT, base), index)
}

/**
 * Checks the deck and builds it with its reading page; a failed build leaves the earlier one in place.
 *
 * @throws {UserError} if the data has problems, the build fails or the folder cannot be written.
 */
export async function buildDeck({ base, out, talk, site = false, notes = true }: BuildOptions): Promise<void> {
  refuseToReplace(out)
  const draft = draftFolder(out)
  const forget = onExit(() => rmSync(draft, { recursive: true, force: true }))
  const madeFrom = fingerprint(ROOT, talk === undefined ? base : `${base} talk ${talk}`)
  try {
    const { assertSound } = await import('./soundness.ts')
    await assertSound()
    await during('Building the slides', runSlidevQuietly(['build', '--base', base, '--out', draft, ...notes ? [] : ['--without-notes']], environmentFor(talk)))
    const { buildReading } = await import('./reading.ts')
    await during('Building the reading page', buildReading({ base, outDir: draft, notes }))
    if (site)
      await makeSite(draft, base, talk)
    swap(draft, out)
  }
  finally {
    rmSync(draft, { recursive: true, force: true })
    forget()
  }
  // Without its notes the deck is not one to be presented.
  if (resolve(out) === DIST && notes)
    remember(stamp(madeFrom, join(out, 'index.html')) + (site ? SITE : ''))
}

async function makeSite(draft: string, base: string, talk: string | undefined): Promise<void> {
  const { publishedCatalog } = await import('./site/address.ts')
  const { publish } = await import('./site/publish.ts')
  await during('Making a page of every slide', publish(draft, base, await publishedCatalog(), talk))
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
