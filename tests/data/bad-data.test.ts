import type { Ladder } from '../../model/catalog.ts'
import type { Problem } from '../../model/checks/problem.ts'
import type { Mutation } from '../fixtures/mutations.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { iconProblems } from '../../build/icon-sets.ts'
import { LADDERS, tableFiles, useLadder } from '../../build/ladder.ts'
import { readMarkdown } from '../../build/markdown.ts'
import { placeOf, readPlaces } from '../../build/places.ts'
import { typeProblems } from '../../build/type-problems.ts'
import { catalogOf } from '../../model/catalog.ts'
import { checkCatalog } from '../../model/checks.ts'
import { referencesOf } from '../../model/checks/references.ts'
import { stringsOf } from '../../model/checks/strings.ts'
import { checkWrittenSlides } from '../../model/checks/written-slides.ts'
import { nameOf } from '../../model/row-slides.ts'
import { TABLE_OF } from '../../model/rows.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { readSource } from '../../toolkit/slidev/source.ts'
import { programMaker } from '../compiler.ts'
import { badRowsIn, badValuesIn, lostRowsIn } from '../fixtures/mutations.ts'

const folders = [ROOT, ...readdirSync(LADDERS).map(name => join(LADDERS, name)).filter(folder => existsSync(join(folder, 'data', 'index.ts')))]
const ladders = await Promise.all(folders.map(async (folder) => {
  const tables = join(folder, 'data', 'index.ts')
  const { ladder }: { readonly ladder: Ladder } = await import(pathToFileURL(tables).href)
  return { name: folder === ROOT ? 'this talk' : folder.slice(LADDERS.length + 1), folder, tables, ladder, values: badValuesIn(ladder), rows: badRowsIn(ladder) }
}))

async function problemsIn(ladder: Ladder): Promise<Problem[]> {
  const catalog = catalogOf(ladder)
  return [...checkCatalog(catalog), ...await iconProblems(catalog)]
}

/** Problems as a person reads them. */
function told(problems: readonly Problem[]): string[] {
  return problems.map(({ path, message, fix }) => `${path}: ${message} | ${fix}`)
}

it('has enough faults to try', () => {
  expect(ladders.length).toBeGreaterThan(1)
  expect(ladders.flatMap(({ values, rows }) => [...values, ...rows]).length).toBeGreaterThan(200)
})

/** Changes that are made together: at most one in each table, and one of a name, which other texts say, alone. */
function together(mutations: readonly Mutation[]): Mutation[][] {
  const isName = ({ path }: Mutation): boolean => /^(?:talk|levels|tools|roles|figures)\.(?:\S+\.)?(?:title|name|speaker|text)$/.test(path)
  const byTable = [...Map.groupBy(mutations.filter(mutation => !isName(mutation)), ({ path }) => path.split('.')[0]).values()]
  return [
    ...mutations.filter(isName).map(mutation => [mutation]),
    ...Array.from({ length: Math.max(...byTable.map(({ length }) => length)) }, (_, index) => byTable.flatMap(table => table[index] ?? [])),
  ]
}

/** What is not told once, at its place and with what would be right, or is told and was not made wrong. */
async function oddities(ladder: Ladder, mutations: readonly Mutation[]): Promise<object[]> {
  const broken = structuredClone(ladder)
  for (const { change } of mutations)
    change(broken)
  const problems = await problemsIn(broken)
  const isOf = (problem: Problem, { path, message, fix }: Mutation): boolean => problem.path === path && message.test(problem.message) && fix.test(problem.fix)
  return [
    ...mutations.filter(mutation => problems.filter(problem => isOf(problem, mutation)).length !== 1).map(({ fault, path, message, fix }) => ({ fault, path, message: String(message), fix: String(fix) })),
    // Sentences that hold while a level is called so are to be read again.
    ...problems.filter(problem => !/ holds while .* may not be true any more$/.test(problem.message) && !mutations.some(mutation => isOf(problem, mutation))),
  ]
}

/** One after the other: hundreds of ladders at once would fill the memory. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<readonly Result[]>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items)
    results.push(...await work(item))
  return results
}

describe.each(ladders)('in the data of $name', ({ ladder, values, rows, tables }) => {
  // Hundreds of them, on a machine that may be busy.
  it('each wrong value is told once, at its place, with what would be right', { timeout: 300_000 }, async () => {
    expect(await inTurn(together(values), mutations => oddities(ladder, mutations))).toEqual([])
  })

  it('each row in the wrong place is told once, with what would be right', async () => {
    expect(await inTurn(rows, mutation => oddities(ladder, [mutation]))).toEqual([])
  })

  it('a row that is gone is told wherever something points to it, each place once', { timeout: 300_000 }, async () => {
    const whole = catalogOf(ladder)
    const references = referencesOf(whole).filter(({ path }) => hasValue(ladder, path))
    const odd = await inTurn(lostRowsIn(ladder), async ({ table, id, ladder }) => {
      const pointing = references.filter(reference => table === TABLE_OF[reference.kind] && reference.id === id && hasValue(ladder, reference.path))
      if (pointing.length === 0)
        return []
      const problems = await problemsIn(ladder)
      const twice = problems.filter(({ path, message }, place) => problems.findIndex(other => other.path === path && other.message === message) < place)
      const silent = pointing.filter(reference => !problems.some(({ path }) => path === reference.path))
      return twice.length + silent.length === 0 ? [] : [{ lost: `${table}.${id}`, twice: told(twice), silent }]
    })
    expect(odd).toEqual([])
  })

  it('a table that is gone is missed by its rows at most, and stops nothing', async () => {
    for (const table of Object.keys(ladder).filter(name => !['talk', 'levels'].includes(name))) {
      const problems = await problemsIn({ ...ladder, [table]: undefined })
      expect({ table, unclear: problems.filter(({ path, message, fix }) => !path || !message || !fix) }).toEqual({ table, unclear: [] })
    }
  })

  it('every text and every id is found at its line', () => {
    const find = readPlaces(tables)
    const written = stringsOf(catalogOf(ladder)).filter(({ path }) => hasValue(ladder, path))
    const lost = written.filter(({ path }) => {
      const found = find(path)
      return found === undefined || !existsSync(join(ROOT, placeOf(found).replace(/:\d+$/, '')))
    })
    expect(lost).toEqual([])
  })
})

function valueAt(ladder: Ladder, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined, ladder)
}

function hasValue(ladder: Ladder, path: string): boolean {
  return valueAt(ladder, path) !== undefined
}

interface Edit {
  readonly file: ts.SourceFile
  readonly start: number
  readonly end: number
  readonly text: string
  readonly place: string
}

const programOf = programMaker({ types: [], noUnusedLocals: false })

/** What the compiler says of a ladder in whose files something is written differently. */
function compiled(tables: string, edits: readonly Edit[]): Problem[] {
  const texts = new Map<string, string>()
  for (const { file, start, end, text } of edits.toSorted((one, other) => other.start - one.start)) {
    const before = texts.get(file.fileName) ?? file.text
    // What follows keeps its line.
    const lines = before.slice(start, end).split('\n').length - text.split('\n').length
    texts.set(file.fileName, before.slice(0, start) + text + '\n'.repeat(lines) + before.slice(end))
  }
  return typeProblems(programOf([tables], texts))
}

/** Every kind of field that a ladder has, each where it is written first. */
function* fieldsOf(value: unknown, path = '', pattern = ''): Generator<{ readonly path: string, readonly pattern: string, readonly value: unknown }> {
  if (path !== '')
    yield { path, pattern, value }
  if (typeof value !== 'object' || value === null)
    return
  for (const [key, inner] of Object.entries(value)) {
    const isId = Array.isArray(value) || /^(?!talk$)\w+$|\.(?:facets|titles|placements|slides|replacements|wording|levels)$/.test(pattern)
    yield* fieldsOf(inner, path === '' ? key : `${path}.${key}`, [...pattern === '' ? [] : [pattern], isId ? '*' : key].join('.'))
  }
}

/** Another kind of thing in the place of each field. */
function wrongTypes(ladder: Ladder, tables: string): Edit[] {
  const find = readPlaces(tables)
  const seen = new Set<string>()
  return Array.from(fieldsOf(ladder)).flatMap(({ path, pattern, value }): Edit[] => {
    const found = find(path)
    const property = found && ts.isPropertyAssignment(found.node) ? found.node : undefined
    if (found === undefined || property?.name.getText(found.file).replaceAll('\'', '') !== path.split('.').at(-1) || property === undefined || seen.has(pattern) || typeof value === 'object')
      return []
    seen.add(pattern)
    const { file } = found
    const { initializer } = property
    return [{ file, start: initializer.getStart(file), end: initializer.end, text: typeof value === 'string' ? '7' : '\'many\'', place: placeOf(found) }]
  })
}

/** A row twice, and one with a field by another name, in each table. */
function wrongRows(ladder: Ladder, tables: string): Edit[] {
  const find = readPlaces(tables)
  return Object.entries(ladder).filter(([table]) => table !== 'talk').flatMap(([table, rows]): Edit[] => {
    const [first, second] = Object.keys(rows).map(id => find(`${table}.${id}`))
    const isRow = (written: typeof first): boolean => written !== undefined && ts.isPropertyAssignment(written.node) && ts.isObjectLiteralExpression(written.node.initializer)
    if (!first || !second || !isRow(first) || !isRow(second))
      return []
    const { file, node } = first
    const key = ts.isPropertyAssignment(node) ? node.name.getText(file) : ''
    const misspelt = ts.isPropertyAssignment(second.node) && ts.isObjectLiteralExpression(second.node.initializer) ? second.node.initializer.properties[0]?.name : undefined
    return [
      { file, start: node.end, end: node.end, text: `, ${key}: {} as never`, place: lineAt(file, node.end) },
      ...misspelt === undefined ? [] : [{ file: second.file, start: misspelt.end, end: misspelt.end, text: 'q', place: lineAt(second.file, misspelt.end) }],
    ]
  })
}

function lineAt(file: ts.SourceFile, position: number): string {
  return placeOf({ file, node: file }).replace(/\d+$/, String(file.getLineAndCharacterOfPosition(position).line + 1))
}

describe.each(ladders)('the compiler, of the data of $name,', ({ ladder, tables }) => {
  it.each([['a value of another type in each kind of field', wrongTypes], ['a row twice and a field by another name in each table', wrongRows]] as const)('tells of %s at its line, in a sentence or two', (_, wrong) => {
    const edits = wrong(ladder, tables)
    const problems = compiled(tables, edits)
    expect(problems.map(({ place }) => place).toSorted()).toEqual(edits.map(({ place }) => place).toSorted())
    expect(edits.length).toBeGreaterThan(5)
    expect(problems.filter(({ path, message, fix }) => !path.includes('.') || message.length > 250 || !fix)).toEqual([])
  })
})

describe.each(ladders.filter(({ folder }) => existsSync(join(folder, 'slides.md'))))('in the Markdown of $name', ({ folder, ladder }) => {
  const catalog = catalogOf(ladder)
  const chosen = process.env.LADDER
  beforeAll(() => useLadder(folder))
  afterAll(() => {
    if (chosen === undefined)
      delete process.env.LADDER
    else
      process.env.LADDER = chosen
  })

  /** What is said when one file is written differently. */
  async function problemsWith(path: string, change: (text: string) => string): Promise<Problem[]> {
    const markdown = await readMarkdown(async name => name === path ? change(await readSource(name)).replace(/^\uFEFF/, '') : readSource(name))
    return [...markdown.faults, ...checkWrittenSlides(catalog, markdown, await tableFiles())]
  }

  const files = ['slides.md', ...existsSync(join(folder, 'pages')) ? readdirSync(join(folder, 'pages')).filter(name => name.endsWith('.md')).map(name => join('pages', name)) : []].map(name => join(folder, name))
  const written = files.filter(path => /^slide: /m.test(readFileSync(path, 'utf8')))
  const more = (page: string) => (text: string): string => `${text.trimEnd()}\n\n${page}`

  const FAULTS = [
    { fault: 'a page of no row', change: (text: string) => text.replace(/^slide: .*$/m, '$&q'), message: /^no row brings a slide ".*q"$/, fix: /^did you mean "/ },
    { fault: 'a page that is there twice', change: (text: string) => text.replace(/^---\nslide: (.*)\n/m, `$&---\n\n# Again\n\n$&`), message: /is at .*\.md:\d+ already$/, fix: /remove one of the two/ },
    { fault: 'a name in a note that nobody has', change: more('---\ntitle: Mine\n---\n\n<!-- What [[nobody-else]] says. -->\n'), message: /refers to "\[\[nobody-else\]\]"/, fix: /name a level, a tool/ },
    { fault: 'a name on a slide that nobody has', change: more('---\n\n# The [[nobody-else]]\n'), message: /refers to "\[\[nobody-else\]\]"/, fix: /name a level, a tool/ },
    { fault: 'words for a talk that is not there', change: more('---\ntitle: Mine\n---\n\n<!--\nFor all.\n\n[talk nobody]\n\nFor some.\n-->\n'), message: /words for a talk "nobody", which /, fix: /^write one of "/ },
    { fault: 'a file that is not there', change: more('---\nsrc: ./nowhere.md\n---\n'), message: /nowhere\.md.*not found/, fix: /mend it/ },
    { fault: 'a slide that a file has not', change: more('---\nsrc: ./slides.md#99\n---\n'), message: /99|not found|Circular/, fix: /mend it/ },
    { fault: 'a time that nobody can read', change: more('---\nduration: soon\n---\n\n# Mine\n'), message: /^`duration` is no time$/, fix: /45s/ },
    { fault: 'an address that no slide can have', change: more('---\nrouteAlias: Our Code\n---\n\n# Mine\n'), message: /^"Our Code" cannot be the address/, fix: /small letters/ },
    { fault: 'an address that is taken', change: more(`---\nrouteAlias: ${catalog.slides[0]?.id}\n---\n\n# Mine\n`), message: /is the address of slides\.\S+ already$/, fix: /another `routeAlias`/ },
    { fault: 'frontmatter that is no YAML', change: more('---\ntitle: What: is this\n---\n\n# Mine\n'), message: /are no YAML/, fix: /quotation marks/ },
  ]
  it.each(written.flatMap(path => FAULTS.map(fault => ({ ...fault, path, file: path.slice(ROOT.length + 1) }))))('$fault in $file is told once, with its line', async ({ path, file, change, message, fix }) => {
    const problems = await problemsWith(path, change)
    expect(told(problems)).toHaveLength(1)
    expect(problems[0]?.path).toMatch(new RegExp(`^${file.replaceAll('\\', '/')}:\\d+$`))
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.message).not.toContain(ROOT)
    expect(problems[0]?.fix).toMatch(fix)
  })

  it.each(written)('a file that brings itself in is told: %s', async (path) => {
    const problems = await problemsWith(path, more(`---\nsrc: ./${path.split('/').at(-1)}\n---\n`))
    expect(told(problems)).toEqual([expect.stringMatching(/\.md:\d+: .*Circular import/)])
  })

  const needed = catalog.slides.filter(slide => slide.row === undefined)
  it.each(needed.map(nameOf))('the page of %s is missed', async (slide) => {
    const path = written.find(file => readFileSync(file, 'utf8').includes(`\nslide: ${slide}\n`)) ?? ''
    const problems = await problemsWith(path, text => text.replace(`\nslide: ${slide}\n`, '\ntitle: Other\n'))
    expect(told(problems)).toEqual([expect.stringMatching(new RegExp(`^slides\\.${slide}: no page in the Markdown shows the slide`))])
  })

  it.each(files)('%s may begin with a mark and end its lines as on Windows', async (path) => {
    expect(told(await problemsWith(path, text => `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual([])
  })
})
