import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run, shown } from './shell/cli.ts'
import { assertTypes, programOf } from './shell/compiler.ts'

/** The folder of the toolkit. */
const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Files that only a bundler reads: they are packed as sources, with all that they import. */
const FOR_BUNDLERS = [/^stage\//, /^site\/(?:client|early\/reader)\.ts$/, /^site\/offline\/worker\.ts$/, /^slidev\/(?:idle|pen|slide-group|wipe)\.ts$/]

/** Files beside the code that the code reads. */
const BESIDE = /\.(?:vue|css|html)$/

/** What is no part of the package. */
const NOT_PACKED = /^(?:dist|tests)\/|^pack\.ts$|^package\.json$/

const IMPORTED = /(?:from|import\(?)\s*'(\.{1,2}\/[^']+)'/g

interface Manifest {
  readonly exports: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
}

await run(async () => {
  const out = resolve(process.argv[2] ?? join(HERE, 'dist'))
  pack(out)
  console.log(`✓ ${shown(out)}: to be packed with npm pack`)
})

/** Makes the package as it is published: JavaScript with types for Node, which strips none in node_modules, and sources for bundlers. */
function pack(out: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'))
  const files = readdirSync(HERE, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(HERE, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(file => !NOT_PACKED.test(file))
  rmSync(out, { recursive: true, force: true })
  compile([...Object.values(manifest.exports), ...Object.values(manifest.bin)].filter(file => file.endsWith('.ts') && !file.includes('*')), out)
  const sources = withImports(files.filter(file => FOR_BUNDLERS.some(pattern => pattern.test(file))))
  for (const file of new Set([...files.filter(file => BESIDE.test(file)), ...sources, 'README.md']))
    cpSync(join(HERE, file), join(out, file))
  cpSync(join(HERE, '..', 'LICENSE'), join(out, 'LICENSE'))
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(published(manifest), undefined, 2)}\n`)
}

/** @throws {UserError} with what the compiler finds wrong. */
function compile(entries: readonly string[], out: string): void {
  const program = programOf(join(HERE, '..'), entries.map(entry => join(HERE, entry)), {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: HERE,
    outDir: out,
  })
  const { diagnostics } = program.emit()
  assertTypes(program, HERE, diagnostics)
}

/** Files and all that they import from the toolkit, one by one. */
function withImports(files: readonly string[]): Set<string> {
  const all = new Set<string>()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (all.has(file) || !existsSync(join(HERE, file)))
      continue
    all.add(file)
    for (const [, path = ''] of readFileSync(join(HERE, file), 'utf8').matchAll(IMPORTED))
      open.push(relative(HERE, resolve(HERE, dirname(file), path)).split(sep).join('/'))
  }
  return all
}

/** The manifest of the package: what leads to TypeScript here leads to what was made of it. */
function published({ exports, bin, ...others }: Manifest): object {
  const made = (file: string, ending: string) => file.replace(/\.ts$/, ending)
  return {
    ...others,
    bin: Object.fromEntries(Object.entries(bin).map(([name, file]) => [name, made(file, '.js')])),
    exports: Object.fromEntries(Object.entries(exports).map(([name, file]) => [
      name,
      file.endsWith('.ts') ? { types: made(file, '.d.ts'), default: made(file, '.js') } : file,
    ])),
  }
}
