import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import process from 'node:process'
import { excerptOf, excerptsIn } from '../project/excerpts.ts'
import { exitOf } from '../toolkit/shell/child.ts'
import { fileTrouble, onExit, ROOT, shown, UserError } from '../toolkit/shell/cli.ts'

const RESULTS = 'results.json'
const DATA = join('node_modules', 'vega-datasets', 'data', 'flights-20k.json')
const CODE = /(?:^|[/\\])(?:Dockerfile|[\w-]+\.(?:py|txt))$/
const NOT_CODE = /(?:^|[/\\])(?:\.|__pycache__)/
const NEEDS = 'import pandas, sklearn, joblib, fastapi, uvicorn'

/** Runs all levels and writes what they found; returns the path of the file. @throws {UserError} if there is no Python for it, or a level fails. */
export async function runProject(root: string = ROOT): Promise<string> {
  const python = findPython()
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  const forget = onExit(() => rmSync(folder, { recursive: true, force: true }))
  try {
    const out = join(folder, RESULTS)
    await runLevels(python, [join(root, 'project', 'run.py'), join(root, DATA), out])
    const found = { ...JSON.parse(readFileSync(out, 'utf8')), excerpts: excerpts(root) }
    return save(root, { from: codeKey(root), body: bodyKey(found), ...found })
  }
  finally {
    forget()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tells why the results no longer show what the code finds; undefined if they do. Needs no Python. */
export function reasonToRun(root: string = ROOT): string | undefined {
  const path = join(root, 'project', RESULTS)
  if (!existsSync(path))
    return 'it has not been run yet'
  const { from, body, ...found } = JSON.parse(readFileSync(path, 'utf8'))
  if (from !== codeKey(root))
    return 'its code or its data changed'
  return body === bodyKey(found) ? undefined : 'the results were edited by hand'
}

/** A Python that has the packages, as the words to call it by. */
function findPython(): readonly string[] {
  const wanted = process.env.PYTHON
  const candidates = wanted ? [[wanted]] : [['python3'], ['python'], ['/usr/bin/python3'], ['py', '-3']]
  const found = candidates.find(([command = '', ...args]) => spawnSync(command, [...args, '-c', NEEDS], { stdio: 'ignore' }).status === 0)
  if (found === undefined) {
    throw new UserError(`${wanted ? `PYTHON is ${wanted}, which` : 'No Python here'} has ${wanted ? 'not ' : ''}what the project needs. Install it with one of
  pip install -r project/requirements.txt   (Python 3.11)
  apt-get install python3-pandas python3-sklearn python3-fastapi python3-uvicorn
or name the Python that has it in the environment variable PYTHON.`)
  }
  return found
}

async function runLevels([command = '', ...first]: readonly string[], args: readonly string[]): Promise<void> {
  if (await exitOf(spawn(command, [...first, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })) !== 0)
    throw new UserError('A level failed, as said above; the results are as they were.')
}

/** Writes the file in one step: it is never there by half. */
function save(root: string, results: object): string {
  const path = join(root, 'project', RESULTS)
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify(results, undefined, 2)}\n`)
    renameSync(`${path}.new`, path)
  }
  catch (error) {
    rmSync(`${path}.new`, { force: true })
    throw new UserError(`Cannot write ${shown(path)}: ${fileTrouble(error) ?? error}.`)
  }
  return path
}

/** All that is marked to be shown, by name. */
function excerpts(root: string): Record<string, { readonly file: string, readonly code: string }> {
  return Object.fromEntries(codeOf(root).flatMap(({ file, text }) => excerptsIn(text).map(name => [name, { file, code: excerptOf(text, name) }])))
}

/** The files of the project that are run, whatever the line ends of the system. */
function codeOf(root: string): { readonly file: string, readonly text: string }[] {
  const folder = join(root, 'project')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => CODE.test(name) && !NOT_CODE.test(name))
    .map(name => ({ file: name.replaceAll(sep, '/'), text: readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n') }))
    .toSorted((one, other) => one.file < other.file ? -1 : 1)
}

/** Changes with the code and the data. */
function codeKey(root: string): string {
  const data = readFileSync(join(root, DATA), 'utf8').replaceAll('\r\n', '\n')
  return hash(JSON.stringify([codeOf(root), data]))
}

/** Changes with the results. */
function bodyKey(found: object): string {
  return hash(JSON.stringify(found))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
