import type { Catalog } from '../model/catalog.ts'
import type { Problem } from '../model/checks/problem.ts'
import type { Deck } from '../toolkit/deck/deck.ts'
import { count } from '../toolkit/deck/count.ts'
import { ROOT, shown, UserError } from '../toolkit/shell/cli.ts'

/**
 * Lists everything that is wrong with the deck as one text, empty if nothing is:
 * problems of the data and the Markdown, diagrams that no longer show the data,
 * and results that the project's code did not find.
 */
export async function findFaults(): Promise<string> {
  const { reportProblems } = await import('../model/report.ts')
  const problems = await findProblems()
  // Diagrams of broken data are not looked at.
  if (problems.length > 0)
    return reportProblems(problems)
  const catalog = await loadRows()
  return [
    reportProblems(await staleDrawings(catalog), length => `${count(length, 'diagram is', 'diagrams are')} out of date`),
    reportProblems(await staleResults(), () => 'The results of the project are out of date'),
  ].filter(Boolean).join('\n\n')
}

/** @throws {UserError} with all faults, if there are any. */
export async function assertValid(): Promise<void> {
  const faults = await findFaults()
  if (faults !== '')
    throw new UserError(faults)
}

/** @throws {UserError} with what the compiler finds wrong in the data. */
export async function assertTyped(): Promise<void> {
  const { reportProblems } = await import('../model/report.ts')
  const faults = reportProblems(await typeProblems())
  if (faults !== '')
    throw new UserError(faults)
}

/**
 * The problems of the data and the Markdown, each once: the checks say more of a wrong id than the compiler,
 * and are not believed where they looked at a value of a wrong type. @throws {SyntaxError} as `loadCatalog` does.
 */
async function findProblems(): Promise<readonly Problem[]> {
  const found = await checkAll().catch((error: unknown) => {
    if (error instanceof SyntaxError || error instanceof UserError)
      throw error
    return error
  })
  if (Array.isArray(found) && found.length === 0)
    return []
  const types = await typeProblems()
  if (!Array.isArray(found)) {
    if (types.length === 0)
      throw found
    return types
  }
  const { placed } = await import('./places.ts')
  const problems = placed(found)
  const isIn = ({ place }: Problem, list: readonly Problem[]): boolean => list.some(other => other.place === place)
  const untold = types.filter(type => !isIn(type, problems))
  return untold.length === 0 ? problems : [...problems.filter(problem => isIn(problem, types)), ...untold]
}

async function checkAll(): Promise<Problem[]> {
  const catalog = await loadRows()
  const { checkCatalog } = await import('../model/checks.ts')
  const { checkWrittenSlides } = await import('../model/checks/written-slides.ts')
  const { iconProblems } = await import('./icon-sets.ts')
  const { readMarkdown } = await import('./markdown.ts')
  const { tableFiles } = await import('./ladder.ts')
  const markdown = await readMarkdown()
  return [...checkCatalog(catalog), ...await iconProblems(catalog), ...markdown.faults, ...checkWrittenSlides(catalog, markdown, await tableFiles())]
}

async function typeProblems(): Promise<Problem[]> {
  const { typeProblems } = await import('./type-problems.ts')
  const { programOf } = await import('../toolkit/shell/compiler.ts')
  const { inLadder } = await import('./ladder.ts')
  return typeProblems(programOf(ROOT, [inLadder('data', 'index.ts')], { types: [], noUnusedLocals: false }))
}

/** @throws {UserError} with what is wrong with the data or the Markdown, if anything is. */
export async function assertData(): Promise<void> {
  const { reportProblems } = await import('../model/report.ts')
  const faults = reportProblems(await findProblems())
  if (faults !== '')
    throw new UserError(faults)
}

/** Does something with the data. @throws {UserError} with what is wrong with them, if it fails over that. */
async function orFaults<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  }
  catch (error) {
    await assertData()
    throw error
  }
}

/** The catalog of the talk, with the slides in plain Markdown. @throws {SyntaxError} naming the file and the line if a file of it cannot be read, {UserError} as `orFaults` does. */
export async function loadCatalog(): Promise<Catalog> {
  const { plainSlidesOf } = await import('../model/written-slides.ts')
  const { withPlainSlides } = await import('../model/plain-slides.ts')
  const { readMarkdown } = await import('./markdown.ts')
  return orFaults(async () => {
    const rows = await loadRows()
    return withPlainSlides(rows, plainSlidesOf(rows, (await readMarkdown()).shown))
  })
}

/** The catalog as the rows of data/ have it. @throws {SyntaxError} naming the file and the line if a file of it cannot be read. */
export async function loadRows(): Promise<Catalog> {
  const { readLadder } = await import('./ladder.ts')
  const { catalogOf } = await import('../model/catalog.ts')
  return catalogOf(await readLadder())
}

/** The talk as the toolkit knows it. @throws {SyntaxError} {UserError} as `loadCatalog` does. */
export async function loadDeck(): Promise<Deck> {
  const { describe } = await import('../model/description.ts')
  const catalog = await loadCatalog()
  return orFaults(() => describe(catalog))
}

async function staleDrawings(catalog: Catalog): Promise<Problem[]> {
  const { staleDiagrams } = await import('../diagrams/staleness.ts')
  const { drawingsFolder } = await import('./drawings.ts')
  const { ladderPath } = await import('./ladder.ts')
  const folder = drawingsFolder()
  const fix = `npm run diagrams${ladderPath() === '' ? '' : ` -- --ladder ${ladderPath()}`}`
  return staleDiagrams(catalog, folder).map(({ name, reason }) => ({ path: `${shown(folder)}/${name}.svg`, message: reason, fix }))
}

/** The results of the project belong to this talk's ladder. */
async function staleResults(): Promise<Problem[]> {
  const { ladderPath } = await import('./ladder.ts')
  const { reasonToRun } = await import('./project.ts')
  const reason = ladderPath() === '' ? reasonToRun() : undefined
  return reason === undefined ? [] : [{ path: 'project/results.json', message: reason, fix: 'npm run project' }]
}
