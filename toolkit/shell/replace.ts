import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { shown, UserError, withCleanup, writing } from './cli.ts'

/**
 * Replaces a file or folder as a whole: `make` writes the new one at another path beside it, and may say with `false` that
 * it is not good enough. In that case, if it fails, or if the process is interrupted, the earlier one stays and nothing else is left.
 * Says whether it was replaced.
 *
 * @throws {UserError} if the place cannot be written.
 */
export async function replace(place: string, make: (draft: string) => Promise<boolean | void>): Promise<boolean> {
  const draft = `${resolve(place)}.${randomInt(2 ** 40)}`
  return withCleanup(() => rmSync(draft, { recursive: true, force: true }), async () => {
    if (await make(draft) === false)
      return false
    writing(place, () => swap(draft, place))
    return true
  })
}

/**
 * Replaces a folder by one that `make` fills.
 *
 * @throws {UserError} if the folder holds something else than an earlier build, or cannot be written.
 */
export async function replaceFolder(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  const entries = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
  if (entries.length > 0 && !entries.includes('index.html'))
    throw new UserError(`${shown(folder)} holds files that are not an earlier build; choose an empty or new folder with --out.`)
  await replace(folder, async (draft) => {
    // Not recursive: a mistyped path should not grow a tree of folders.
    writing(folder, () => mkdirSync(draft))
    await make(draft)
  })
}

function swap(draft: string, place: string): void {
  const earlier = `${draft}.earlier`
  // A file is replaced in one step.
  if (existsSync(place) && statSync(place).isDirectory())
    renameSync(place, earlier)
  try {
    renameSync(draft, place)
  }
  catch (error) {
    if (existsSync(earlier))
      renameSync(earlier, place)
    throw error
  }
  rmSync(earlier, { recursive: true, force: true })
}
