import type { Diagram } from '../diagrams/diagram.ts'
import type { CheckedDrawing } from '../diagrams/draw.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawingsFolder } from '../build/drawings.ts'
import { chooseLadder } from '../build/ladder.ts'
import { loadCatalog } from '../build/validate.ts'
import { draw } from '../diagrams/draw.ts'
import { keyOf, withHeader } from '../diagrams/drawing.ts'
import { diagramsOf } from '../diagrams/index.ts'
import { staleDiagrams, toolKey } from '../diagrams/staleness.ts'
import { count } from '../toolkit/deck/count.ts'
import { fileTrouble, readOptions, run, shown, UserError } from '../toolkit/shell/cli.ts'
import { during, seconds } from '../toolkit/shell/progress.ts'

const HELP = `npm run diagrams [-- options]

Draws the diagrams that no longer show the data, into diagrams/rendered/
of the ladder.

  --check            draw nothing, only say what is out of date
  --ladder <folder>  another ladder than this talk's
  --help             this text`

await run(async () => {
  const options = readOptions({ check: { type: 'boolean' }, ladder: { type: 'string' }, help: { type: 'boolean', short: 'h' } })
  if (options.help)
    return console.log(HELP)
  chooseLadder(options.ladder)

  const catalog = await loadCatalog()
  const stale = staleDiagrams(catalog, drawingsFolder())
  if (stale.length === 0)
    return console.log(`✓ All diagrams in ${shown(drawingsFolder())} are up to date`)
  for (const { name, reason } of stale)
    console.error(`${name}: ${reason}`)
  if (options.check)
    throw new UserError('Diagrams are out of date; mend it with: npm run diagrams')

  const start = performance.now()
  const wanted = diagramsOf(catalog).filter(diagram => stale.some(({ name }) => name === diagram.name))
  const drawings = wanted.length === 0 ? [] : await during(`Drawing ${count(wanted.length, 'diagram')}`, draw(wanted, catalog.levels.length))
  const faults = save(wanted, drawings, stale.map(({ name }) => name), toolKey(catalog))
  if (faults.length > 0)
    throw new UserError(`These labels are too long for their boxes, even in the smallest type:\n  ${faults.join('\n  ')}`)
  console.log(`✓ ${shown(drawingsFolder())}: ${count(stale.length, 'diagram')} brought up to date in ${seconds(performance.now() - start)}`)
})

/** Writes what was drawn and removes what no diagram is called any more; returns a line for each drawing that is not fit to be shown. */
function save(diagrams: readonly Diagram[], drawings: readonly CheckedDrawing[], stale: readonly string[], tool: string): string[] {
  const faults: string[] = []
  try {
    mkdirSync(drawingsFolder(), { recursive: true })
    for (const name of stale.filter(name => !diagrams.some(diagram => diagram.name === name)))
      ['mmd', 'svg'].forEach(ending => rmSync(join(drawingsFolder(), `${name}.${ending}`), { force: true }))
    diagrams.forEach((diagram, index) => {
      const { svg = '', tooLong = [] } = drawings[index] ?? {}
      if (tooLong.length > 0) {
        faults.push(`${diagram.name}: ${tooLong.map(text => `"${text}"`).join(', ')}`)
        return
      }
      writeFileSync(join(drawingsFolder(), `${diagram.name}.mmd`), diagram.source)
      writeFileSync(join(drawingsFolder(), `${diagram.name}.svg`), withHeader(svg, keyOf(diagram, tool)))
    })
  }
  catch (error) {
    throw new UserError(`Cannot write ${shown(drawingsFolder())}: ${fileTrouble(error) ?? error}.`)
  }
  return faults
}
