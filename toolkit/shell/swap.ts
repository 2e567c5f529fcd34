import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileTrouble, shown, UserError } from './cli.ts'

/**
 * Puts a file or folder in the place of an earlier one, which stays if that fails.
 *
 * @throws {UserError} if the place cannot be written.
 */
export function swap(draft: string, place: string): void {
  const earlier = `${draft}.earlier`
  try {
    // A file is replaced in one step.
    if (existsSync(place) && statSync(place).isDirectory())
      renameSync(place, earlier)
    renameSync(draft, place)
  }
  catch (error) {
    if (existsSync(earlier))
      renameSync(earlier, place)
    throw new UserError(`Cannot write ${shown(place)}: ${fileTrouble(error) ?? error}.`)
  }
  rmSync(earlier, { recursive: true, force: true })
}
