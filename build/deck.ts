import type { ReadingFile, ReadingOptions } from './reading.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { ROOT } from '../toolkit/shell/cli.ts'
import { exclusively } from '../toolkit/shell/mutex.ts'
import { during } from '../toolkit/shell/progress.ts'
import { replaceFolder } from '../toolkit/shell/replace.ts'
import { together } from '../toolkit/shell/together.ts'
import { writeDeep } from '../toolkit/shell/write.ts'
import { runSlidevQuietly } from '../toolkit/slidev/run.ts'
import { fingerprint } from './fingerprint.ts'
import { CACHE, inLadder, ladderPath } from './ladder.ts'
import { environmentFor } from './talk.ts'

/** Says where the deck is built: in the folder of its ladder, so that no ladder takes the place of another. */
export function builtFolder(): string {
  return inLadder('dist')
}

/** Names the file with the fingerprint of the last build, which is not published. */
function stampFile(): string {
  return join(CACHE, ladderPath(), 'built-from')
}

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

/** Where Node keeps what it has compiled for a build: a third of its time before the first slide is read. */
const COMPILED = join(CACHE, 'compiled')

/** What a stamp ends in if a site was made. */
const SITE = ' site'

/**
 * Builds the deck into the ladder's `dist/` unless it is there and made from what is in the
 * project now; says whether it built. A site does for a talk as well, not the other way round.
 */
export async function ensureBuilt(base: string, site = false): Promise<boolean> {
  if (isCurrent(base, site))
    return false
  return exclusively('build', async () => {
    // Another process may have built it meanwhile.
    if (isCurrent(base, site))
      return false
    await buildDeck({ base, out: builtFolder(), site })
    return true
  })
}

/** Says what the deck in the ladder's `dist/` was made from, as a short text. */
export function builtFrom(): string {
  return existsSync(stampFile()) ? readFileSync(stampFile(), 'utf8') : ''
}

/** Tells whether the deck in the ladder's `dist/` is made from what is in the project now. */
export function isCurrent(base: string, site = false): boolean {
  const index = join(builtFolder(), 'index.html')
  if (!existsSync(index))
    return false
  const made = builtFrom()
  return (!site || made.endsWith(SITE)) && made.replace(SITE, '') === stamp(fingerprint(ROOT, base, ladderPath()), index)
}

/**
 * Checks the deck and builds it with its reading page; a failed build leaves the earlier one in place.
 *
 * @throws {UserError} if the data has problems, the build fails or the folder cannot be written.
 */
export async function buildDeck({ base, out, talk, site = false, notes = true }: BuildOptions): Promise<void> {
  const madeFrom = fingerprint(ROOT, talk === undefined ? base : `${base} talk ${talk}`, ladderPath())
  await replaceFolder(out, async (draft) => {
    enableCompileCache(COMPILED)
    const stop = new AbortController()
    // Slidev begins at once: it stops at the same problems, which are told here.
    const slides = runSlidevQuietly(['build', '--base', base, '--out', draft, ...notes ? [] : ['--without-notes']], { ...environmentFor(talk), NODE_COMPILE_CACHE: COMPILED }, stop.signal)
    const validate = import('./validate.ts')
    const valid = validate.then(({ assertValid }) => assertValid())
    const typed = valid.then(async () => (await validate).assertTyped())
    const pages = typed.then(() => readingPages({ base, notes }))
    const shown = valid.then(() => during('Building the slides and the reading page', Promise.all([slides, pages])))
    const [, , , reading] = await together([valid, typed, slides, pages, shown], () => stop.abort())
    for (const { path, content } of reading)
      writeDeep(join(draft, path), content)
    if (site) {
      const { makeSite } = await import('./site.ts')
      const { readTranscript } = await import('./transcript.ts')
      await during('Making a page of every slide', makeSite(draft, base, talk, notes ? await readTranscript(talk) : {}))
    }
  })
  // A deck without notes is not used by `npm start`.
  if (resolve(out) === builtFolder() && notes)
    writeDeep(stampFile(), stamp(madeFrom, join(out, 'index.html')) + (site ? SITE : ''))
}

async function readingPages(options: ReadingOptions): Promise<readonly ReadingFile[]> {
  const { buildReading } = await import('./reading.ts')
  return buildReading(options)
}

function stamp(madeFrom: string, index: string): string {
  return `${madeFrom} ${statSync(index).mtimeMs}`
}
