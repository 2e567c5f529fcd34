import type { Made } from './job.ts'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileTrouble, onExit, shown, UserError } from '../shell/cli.ts'
import { swap } from '../shell/swap.ts'

/** A file or folder that does not have its name yet: what had it stays in place until this one is whole and proven. */
export interface Draft {
  readonly path: string
  /** Gives it its name. */
  readonly publish: () => void
  /** Leaves nothing behind. */
  readonly drop: () => void
}

/**
 * Writes what a format has made beside the place where it belongs. Two at once
 * do not meet, and one that is interrupted is gone.
 *
 * @throws {UserError} if the folder cannot be written.
 */
export function writeDraft(place: string, content: Made['content']): Draft {
  const path = join(dirname(place), `.draft-${randomUUID()}`)
  const remove = () => rmSync(path, { recursive: true, force: true })
  const forget = onExit(remove)
  const drop = () => {
    remove()
    forget()
  }
  try {
    mkdirSync(dirname(place), { recursive: true })
    write(path, content)
  }
  catch (error) {
    drop()
    throw new UserError(`Cannot write ${shown(place)}: ${fileTrouble(error) ?? error}.`)
  }
  return {
    path,
    publish() {
      swap(path, place)
      forget()
    },
    drop,
  }
}

function write(path: string, content: Made['content']): void {
  if (content instanceof Uint8Array) {
    writeFileSync(path, content)
    return
  }
  mkdirSync(path)
  for (const [name, bytes] of Object.entries(content))
    writeFileSync(join(path, name), bytes)
}
