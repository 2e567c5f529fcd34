import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import process from 'node:process'
import { hash } from '../diagrams/drawing.ts'
import { excerptOf, excerptsIn } from '../project/excerpts.ts'
import { exitOf } from '../toolkit/shell/child.ts'
import { ROOT, UserError, writing } from '../toolkit/shell/cli.ts'
import { replace } from '../toolkit/shell/replace.ts'

const RESULTS = 'results.json'
const DATA = join('node_modules', 'vega-datasets', 'data', 'flights-20k.json')
const CODE = /(?:^|[/\\])(?:Dockerfile|[\w-]+\.(?:py|txt))$/
const NOT_CODE = /(?:^|[/\\])(?:\.|__pycache__)/
const NEEDS = 'import pandas, sklearn, joblib, fastapi, uvicorn'

/** Runs all levels and writes what they found; returns the path of the file. @throws {UserError} if there is no Python for it, or a level fails. */
export async function runProject(root: string = ROOT): Promise<string> {
  const python = findPython()
  const place = join(root, 'project', RESULTS)
  await replace(place, async (draft) => {
    await runLevels(python, [join(root, 'project', 'run.py'), join(root, DATA), draft])
    const found = { ...JSON.parse(readFileSync(draft, 'utf8')), excerpts: excerpts(root) }
    writing(place, () => writeFileSync(draft, `${JSON.stringify({ from: codeKey(root), body: bodyKey(found), ...found }, undefined, 2)}\n`))
  })
  return place
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

/** Finds a Python with the packages that are needed, as command and arguments. */
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

/** Reads the excerpts of the code that the talk shows, by name. */
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
