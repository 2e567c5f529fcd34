import type { Diagram } from '../diagrams/diagram.ts'
import type { CheckedDrawing } from '../diagrams/draw.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { drawingsFolder } from '../build/drawings.ts'
import { chooseLadder } from '../build/ladder.ts'
import { assertData, loadCatalog } from '../build/validate.ts'
import { draw } from '../diagrams/draw.ts'
import { keyOf, withHeader } from '../diagrams/drawing.ts'
import { diagramsOf } from '../diagrams/index.ts'
import { staleDiagrams, toolKey } from '../diagrams/staleness.ts'
import { count } from '../toolkit/deck/count.ts'
import { readOptions, runCommand, shown, UserError, writing } from '../toolkit/shell/cli.ts'
import { during, seconds } from '../toolkit/shell/progress.ts'
import { writeDeep } from '../toolkit/shell/write.ts'

const HELP = `npm run diagrams [-- options]

Draws the diagrams that no longer show the data, into diagrams/rendered/
of the ladder.

  --ladder <folder>  another ladder than this talk's
  --help             this text`

await runCommand(HELP, async () => {
  const options = readOptions({ ladder: { type: 'string' } })
  chooseLadder(options.ladder)

  const catalog = await loadCatalog()
  await assertData()
  const stale = staleDiagrams(catalog, drawingsFolder())
  if (stale.length === 0)
    return console.log(`✓ All diagrams in ${shown(drawingsFolder())} are up to date`)
  for (const { name, reason } of stale)
    console.error(`${name}: ${reason}`)

  const start = performance.now()
  const wanted = diagramsOf(catalog).filter(diagram => stale.some(({ name }) => name === diagram.name))
  const drawings = wanted.length === 0 ? [] : await during(`Drawing ${count(wanted.length, 'diagram')}`, draw(wanted, catalog.levels.length))
  const faults = writing(drawingsFolder(), () => save(wanted, drawings, stale.map(({ name }) => name), toolKey(catalog)))
  if (faults.length > 0)
    throw new UserError(`These labels are too long for their boxes, even in the smallest type:\n  ${faults.join('\n  ')}`)
  console.log(`✓ ${shown(drawingsFolder())}: ${count(stale.length, 'diagram')} brought up to date in ${seconds(performance.now() - start)}`)
})

/** Writes what was drawn and removes what no diagram is called any more; returns a line for each drawing that is not fit to be shown. */
function save(diagrams: readonly Diagram[], drawings: readonly CheckedDrawing[], stale: readonly string[], tool: string): string[] {
  const fileOf = (name: string, ending: 'mmd' | 'svg') => join(drawingsFolder(), `${name}.${ending}`)
  for (const name of stale.filter(name => !diagrams.some(diagram => diagram.name === name)))
    (['mmd', 'svg'] as const).forEach(ending => rmSync(fileOf(name, ending), { force: true }))
  return diagrams.flatMap((diagram, index) => {
    const { svg = '', tooLong = [] } = drawings[index] ?? {}
    if (tooLong.length > 0)
      return [`${diagram.name}: ${[...new Set(tooLong)].map(text => `"${text}"`).join(', ')}`]
    writeDeep(fileOf(diagram.name, 'mmd'), diagram.source)
    writeDeep(fileOf(diagram.name, 'svg'), withHeader(svg, keyOf(diagram, tool)))
    return []
  })
}
