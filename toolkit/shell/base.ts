import process from 'node:process'
import { baseFrom } from '../deck/addresses.ts'
import { UserError } from './cli.ts'

/**
 * Reads the path under which a deck is served, from the command line or from `BASE`.
 *
 * @throws {UserError} if it is a path of this machine: Git Bash on Windows makes one of what begins with a slash.
 */
export function readBase(text: string | undefined = process.env.BASE): string {
  if (text !== undefined && /^\/?[a-z]:/i.test(text))
    throw new UserError(`The path of the site is ${text}. A shell on Windows makes that of a slash at the beginning: leave it out, as in talks/five-levels/.`)
  return baseFrom(text?.replaceAll('\\', '/'))
}
