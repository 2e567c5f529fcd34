import type { StaleDiagram } from '../diagrams/staleness.ts'
import type { Catalog } from '../model/catalog.ts'
import { UserError } from './cli.ts'

/**
 * Everything that is wrong with the deck as one text, empty if nothing is:
 * problems of the data, and diagrams that no longer show it.
 */
export async function findFaults(): Promise<string> {
  const catalog = await loadCatalog()
  const { checkCatalog } = await import('../model/checks.ts')
  const { reportProblems } = await import('../model/report.ts')
  const problems = checkCatalog(catalog)
  // A diagram of broken data is not worth a word.
  return problems.length > 0 ? reportProblems(problems) : reportStale(await stale(catalog))
}

/** @throws {UserError} with all faults, if there are any. */
export async function assertSound(): Promise<void> {
  const faults = await findFaults()
  if (faults !== '')
    throw new UserError(faults)
}

/** The catalog of the talk. @throws {SyntaxError} naming the file and the line if a file of it cannot be read. */
export async function loadCatalog(): Promise<Catalog> {
  const { deck } = await import('../model/deck.ts')
  return deck
}

async function stale(catalog: Catalog): Promise<readonly StaleDiagram[]> {
  const { staleDiagrams } = await import('../diagrams/staleness.ts')
  return staleDiagrams(catalog)
}

function reportStale(diagrams: readonly StaleDiagram[]): string {
  if (diagrams.length === 0)
    return ''
  const count = diagrams.length === 1 ? '1 diagram is' : `${diagrams.length} diagrams are`
  const blocks = diagrams.map(({ name, reason }) => `diagrams/rendered/${name}.svg\n  problem: ${reason}\n  fix:     npm run diagrams`)
  return [`${count} out of date`, ...blocks].join('\n\n')
}
