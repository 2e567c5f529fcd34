import type { StaleDiagram } from '../diagrams/staleness.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Deck } from '../toolkit/deck/deck.ts'
import { shown, UserError } from '../toolkit/shell/cli.ts'

/**
 * Everything that is wrong with the deck as one text, empty if nothing is:
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
  const markdown = await readMarkdown()
  const problems = [...checkCatalog(catalog), ...iconProblems(catalog), ...markdown.faults, ...checkWrittenSlides(catalog, markdown)]
  // A diagram of broken data is not worth a word.
  return problems.length > 0 ? reportProblems(problems) : [reportStale(await stale(catalog), ...await placeOfDrawings()), await reportResults()].filter(Boolean).join('\n\n')
}

/** @throws {UserError} with all faults, if there are any. */
export async function assertValid(): Promise<void> {
  const faults = await findFaults()
  if (faults !== '')
    throw new UserError(faults)
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

async function stale(catalog: Catalog): Promise<readonly StaleDiagram[]> {
  const { staleDiagrams } = await import('../diagrams/staleness.ts')
  const { drawingsFolder } = await import('./drawings.ts')
  return staleDiagrams(catalog, drawingsFolder())
}

/** Where the drawings are, and what the command that draws them has to be told. */
async function placeOfDrawings(): Promise<readonly [folder: string, option: string]> {
  const { ladderPath } = await import('./ladder.ts')
  const { drawingsFolder } = await import('./drawings.ts')
  return [shown(drawingsFolder()), ladderPath() === '' ? '' : ` -- --ladder ${ladderPath()}`]
}

/** The results of the project belong to this talk's ladder. */
async function reportResults(): Promise<string> {
  const { ladderPath } = await import('./ladder.ts')
  if (ladderPath() !== '')
    return ''
  const { staleResults } = await import('./project.ts')
  const reason = staleResults()
  return reason === undefined ? '' : `The results of the project are out of date\n\nproject/results.json\n  problem: ${reason}\n  fix:     npm run project`
}

function reportStale(diagrams: readonly StaleDiagram[], folder: string, ladder: string): string {
  if (diagrams.length === 0)
    return ''
  const count = diagrams.length === 1 ? '1 diagram is' : `${diagrams.length} diagrams are`
  const blocks = diagrams.map(({ name, reason }) => `${folder}/${name}.svg\n  problem: ${reason}\n  fix:     npm run diagrams${ladder}`)
  return [`${count} out of date`, ...blocks].join('\n\n')
}
