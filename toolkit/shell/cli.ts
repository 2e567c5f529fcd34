import type { ParseArgsConfig } from 'node:util'
import { relative, sep } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** The folder of the deck: the one in which a command runs, as npm runs it. */
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

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options on the command line.
 *
 * @throws {UserError} for a word, or an option that `options` does not have.
 */
export function readOptions<const T extends Options>(options: T, args: readonly string[] = process.argv.slice(2)) {
  return readLine({ args: [...args], options, strict: true, allowPositionals: false }).values
}

/**
 * The options and the words on the command line.
 *
 * @throws {UserError} for an option that `options` does not have.
 */
export function readArguments<const T extends Options>(options: T, args: readonly string[] = process.argv.slice(2)) {
  const { values, positionals } = readLine({ args: [...args], options, strict: true, allowPositionals: true })
  return { options: values, words: positionals }
}

function readLine<const T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config)
  }
  catch (error) {
    if (!(error instanceof TypeError))
      throw error
    throw new UserError(`${error.message.replace(/\. .*/s, '')}. With --help you see what there is.`)
  }
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

/** Says why a file or folder cannot be used, in words; undefined for any other error. */
export function fileTrouble(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? FILE_TROUBLE[error.code] : undefined
}

/** Says what to tell a person about an error. */
export function explain(error: unknown): string {
  if (!(error instanceof Error))
    return String(error)
  if (process.env.DEBUG && error.stack)
    return error.stack
  // Node puts the file, the line and the place in it before the stack of a syntax error.
  const text = error instanceof SyntaxError ? error.stack?.split(/\n\s+at /)[0] ?? error.message : error.message
  return text.replaceAll(`${pathToFileURL(ROOT).href}/`, '').replaceAll('file://', '').replaceAll(ROOT + sep, '')
}

/** A path as a person at the keyboard would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}

const cleanups = new Set<() => void>()
const waiting = new Set<() => void>()
let listening = false

/** Has something undone when the process ends, also by Ctrl-C; the result calls it off. */
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
