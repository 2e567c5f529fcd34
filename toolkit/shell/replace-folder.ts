import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileTrouble, onExit, shown, UserError } from './cli.ts'
import { swap } from './swap.ts'

/**
 * Makes a folder anew: `make` fills an empty one beside it, which takes its place when it is
 * whole. If that fails or is interrupted, the earlier one stays and nothing else is left.
 *
 * @throws {UserError} if the folder holds something else than an earlier build, or cannot be written.
 */
export async function replaceFolder(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  refuseToReplace(folder)
  const draft = draftFolder(folder)
  const remove = () => rmSync(draft, { recursive: true, force: true })
  const forget = onExit(remove)
  try {
    await make(draft)
    swap(draft, folder)
  }
  finally {
    remove()
    forget()
  }
}

/** A whole folder is replaced: only an earlier build or an empty one may go. */
function refuseToReplace(folder: string): void {
  const entries = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []
  if (entries.length > 0 && !entries.includes('index.html'))
    throw new UserError(`${shown(folder)} holds files that are not an earlier build; choose an empty or new folder with --out.`)
}

function draftFolder(folder: string): string {
  const draft = `${resolve(folder)}.${process.pid}`
  try {
    // Not recursive: a mistyped path should not grow a tree of folders.
    mkdirSync(draft)
    return draft
  }
  catch (error) {
    throw new UserError(`Cannot write ${shown(folder)}: ${fileTrouble(error) ?? error}.`)
  }
}
