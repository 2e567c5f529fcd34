import type { Start } from './start.ts'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../toolkit/shell/cli.ts'
import { serveCompressed } from './compressed.ts'
import { copyProject, linkPackages } from './project.ts'
import { PAINTED } from './slow-page.ts'

/** A deck that is built and served. */
export interface Deck {
  readonly name: string
  readonly url: string
  readonly folder: string
  /** How long its build took, in milliseconds. */
  readonly built: number
  /** A condition in the page: the first slide takes a key. */
  readonly ready: string
  /** A condition in the page: the app that draws the slides is there, if one comes later. */
  readonly app?: string
  /** The slide with the first diagram, and a condition in the page that it is drawn. */
  readonly diagram?: { readonly path: string, readonly seen: string }
  /** How many slides to walk through by key. */
  readonly keys?: number
  /** How a speaker starts it. */
  readonly start?: Pick<Start, 'cwd' | 'args'>
  readonly close: () => void
}

/** A condition in the page: the app shows our first slide. */
export const OURS_READY = 'document.querySelector("#slide-content .slidev-page > .deck") && !document.getElementById("snapshot")'

/** A condition in the page: somebody answers to the keys of our first slide, which is painted. */
const OURS_ANSWERS = `window.early !== undefined && ${PAINTED}`

const PEERS = join(ROOT, 'bench', 'peers')
const SLIDEV = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
const MARP = '@marp-team/marp-cli@4'

/** Builds our deck and its peers in a folder, one after the other, and serves them. */
export async function buildDecks(folder: string): Promise<Deck[]> {
  const plain = peer(folder, 'plain')
  linkPackages(plain)
  writeFileSync(join(plain, 'package.json'), '{ "type": "module" }')
  const marp = peer(folder, 'marp')
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', marp, MARP], marp)
  mkdirSync(join(marp, 'dist'))
  const project = join(folder, 'project')
  copyProject(project)
  return [
    await deck('plain Slidev', join(plain, 'dist'), () => run(process.execPath, [SLIDEV, 'build'], plain), {
      ready: 'document.querySelector("#slide-content .slidev-page > .slidev-layout")',
      start: { cwd: plain, args: port => [SLIDEV, '--port', String(port)] },
      diagram: { path: '2', seen: '[...document.querySelectorAll("#slide-content *")].some(element => element.shadowRoot?.querySelector("svg"))' },
      keys: 12,
    }),
    await deck('Marp', join(marp, 'dist'), () => run(join(marp, 'node_modules/.bin/marp'), ['slides.md', '-o', 'dist/index.html'], marp), {
      ready: 'document.readyState === "complete"',
    }),
    await deck('ours', join(folder, 'ours'), () => run(process.execPath, [join(ROOT, 'commands/build.ts'), '--base', '/', '--out', join(folder, 'ours')], ROOT), {
      ready: OURS_ANSWERS,
      app: OURS_READY,
      start: { cwd: project, args: port => ['commands/start.ts', '--no-open', '--port', String(port)] },
      diagram: { path: 'ladder', seen: 'document.querySelector(".diagram-figure svg")?.getBoundingClientRect().width > 100' },
      keys: 12,
    }),
  ]
}

/** The size of a folder in bytes, without PDF and pictures: as it is, and each file compressed. */
export function sizeOf(folder: string): { readonly raw: number, readonly compressed: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !['.pdf', '.png', '.jpg', '.svg'].includes(extname(entry.name)))
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  return { raw: sum(files.map(({ length }) => length)), compressed: sum(files.map(file => gzipSync(file).length)) }
}

async function deck(name: string, folder: string, build: () => void, rest: Pick<Deck, 'ready' | 'app' | 'diagram' | 'keys' | 'start'>): Promise<Deck> {
  console.error(`Building ${name} …`)
  const start = performance.now()
  build()
  const built = performance.now() - start
  return { name, folder, built, ...await serveCompressed(folder), ...rest }
}

function peer(folder: string, name: string): string {
  cpSync(join(PEERS, name), join(folder, name), { recursive: true })
  return join(folder, name)
}

/** Runs a command to its end; throws with all that it said, if it fails. */
export function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined }, shell: process.platform === 'win32' })
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
}
