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
  const catalog = await loadRows()
  const { checkCatalog } = await import('../model/checks.ts')
  const { checkWrittenSlides } = await import('../model/checks/written-slides.ts')
  const { reportProblems } = await import('../model/report.ts')
  const { iconProblems } = await import('./icon-sets.ts')
  const { readMarkdown } = await import('./markdown.ts')
  const { tableFiles } = await import('./ladder.ts')
  const markdown = await readMarkdown()
  const problems = [...checkCatalog(catalog), ...await iconProblems(catalog), ...markdown.faults, ...checkWrittenSlides(catalog, markdown, await tableFiles())]
  // Diagrams of broken data are not looked at.
  return problems.length > 0
    ? reportProblems(problems)
    : [
        reportProblems(await staleDrawings(catalog), length => `${count(length, 'diagram is', 'diagrams are')} out of date`),
        reportProblems(await staleResults(), () => 'The results of the project are out of date'),
      ].filter(Boolean).join('\n\n')
}

/** @throws {UserError} with all faults, if there are any, and else with what the compiler finds wrong in the data. */
export async function assertValid(): Promise<void> {
  const faults = await findFaults()
  if (faults !== '')
    throw new UserError(faults)
  const { assertTypes, programOf } = await import('../toolkit/shell/compiler.ts')
  const { inLadder } = await import('./ladder.ts')
  assertTypes(programOf(ROOT, [inLadder('data', 'index.ts')], { types: [] }), ROOT)
}

/** The catalog of the talk, with the slides in plain Markdown. @throws {SyntaxError} naming the file and the line if a file of it cannot be read. */
export async function loadCatalog(): Promise<Catalog> {
  const rows = await loadRows()
  const { plainSlidesOf } = await import('../model/written-slides.ts')
  const { withPlainSlides } = await import('../model/plain-slides.ts')
  const { readMarkdown } = await import('./markdown.ts')
  return withPlainSlides(rows, plainSlidesOf(rows, (await readMarkdown()).shown))
}

/** The catalog as the rows of data/ have it. @throws {SyntaxError} naming the file and the line if a file of it cannot be read. */
export async function loadRows(): Promise<Catalog> {
  const { readLadder } = await import('./ladder.ts')
  const { catalogOf } = await import('../model/catalog.ts')
  return catalogOf(await readLadder())
}

/** The talk as the toolkit knows it. @throws {SyntaxError} as `loadCatalog` does. */
export async function loadDeck(): Promise<Deck> {
  const { describe } = await import('../model/description.ts')
  return describe(await loadCatalog())
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
