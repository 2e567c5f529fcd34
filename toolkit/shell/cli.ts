import type { ParseArgsConfig } from 'node:util'
import { relative, sep } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { nearest } from '../deck/nearest.ts'

/** The folder of the deck, in which the command was started. */
export const ROOT: string = process.cwd()

/** Something that the person at the keyboard can mend: shown as one message, without a stack. */
export class UserError extends Error {}

/**
 * Runs a command: what it returns is the exit code. An error becomes one
 * message on stderr and exit code 1; its stack is shown under `DEBUG=1`. Ctrl-C ends it at once.
 */
export async function run(main: () => Promise<number | void>): Promise<void> {
  listen()
  try {
    process.exitCode = await main() ?? 0
  }
  catch (error) {
    console.error(`✗ ${explain(error)}`)
    process.exitCode = 1
  }
}

/** Runs a command as `run` does; where the command line asks for help, it prints `help` and does nothing else. */
export function runCommand(help: string, main: () => Promise<number | void>): Promise<void> {
  return run(async () => process.argv.some(word => word === '--help' || word === '-h') ? console.log(help) : main())
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the options on the command line.
 *
 * @throws {UserError} for a word, or an option that `options` does not have.
 */
export function readOptions<const T extends Options>(options: T, args?: readonly string[]) {
  return readArguments(options, args, false).options
}

/**
 * Reads the options and the words on the command line.
 *
 * @throws {UserError} for an option that `options` does not have.
 */
export function readArguments<const T extends Options>(options: T, args: readonly string[] = process.argv.slice(2), allowPositionals = true) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals })
    return { options: values, words: positionals }
  }
  catch (error) {
    if (!(error instanceof TypeError))
      throw error
    throw new UserError(`${error.message.replace(/\. .*/s, '')}. With --help you see what there is.`)
  }
}

/**
 * Finds the word that was meant on the command line.
 *
 * @throws {UserError} naming all that there are, if it is none of them.
 */
export function choose<T extends string>(kind: string, word: string, known: readonly T[]): T {
  const found = known.find(name => name === word)
  if (found !== undefined)
    return found
  const guess = nearest(word, known)
  throw new UserError(`There is no ${kind} "${word}"${guess ? ` (did you mean "${guess}"?)` : ''}. There are: ${known.join(', ')}.`)
}

const FILE_TROUBLE: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'the folder above it does not exist',
  ENOTDIR: 'a file stands where a folder is needed',
  EBUSY: 'another program has it open',
  EEXIST: 'a file stands where a folder is needed',
}

/**
 * Runs what writes a file or folder.
 *
 * @throws {UserError} saying why it cannot be written.
 */
export function writing<T>(place: string, write: () => T): T {
  try {
    return write()
  }
  catch (error) {
    const trouble = error instanceof Error && 'code' in error && typeof error.code === 'string' ? FILE_TROUBLE[error.code] : undefined
    throw new UserError(`Cannot write ${shown(place)}: ${trouble ?? error}.`)
  }
}

/** Writes an error for a person: its message, or its stack under `DEBUG=1`. */
export function explain(error: unknown): string {
  if (!(error instanceof Error))
    return String(error)
  if (process.env.DEBUG && error.stack)
    return error.stack
  // Node puts the file, the line and the place in it before the stack of a syntax error.
  const text = error instanceof SyntaxError ? error.stack?.split(/\n\s+at /)[0] ?? error.message : error.message
  return text.replaceAll(`${pathToFileURL(ROOT).href}/`, '').replaceAll('file://', '').replaceAll(ROOT + sep, '')
}

/** Shortens a path to what a person would type here. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}

const cleanups = new Set<() => void>()
const waiting = new Set<() => void>()
let listening = false

/** Runs `work` and then `cleanup`, also if the work fails or the process is interrupted. */
export async function withCleanup<T>(cleanup: () => void, work: () => T | Promise<T>): Promise<T> {
  const forget = onExit(cleanup)
  try {
    return await work()
  }
  finally {
    cleanup()
    forget()
  }
}

/** Has `cleanup` run when the process ends, also by Ctrl-C; the result takes that back. */
export function onExit(cleanup: () => void): () => void {
  listen()
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** Resolves when a person presses Ctrl-C or the process is asked to end. */
export function interrupted(): Promise<void> {
  listen()
  return new Promise(resolve => waiting.add(resolve))
}

function listen(): void {
  if (listening)
    return
  listening = true
  process.on('exit', () => cleanups.forEach(cleanup => cleanup()))
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => {
      if (waiting.size === 0)
        process.exit(code)
      waiting.forEach(resolve => resolve())
    })
  }
}
