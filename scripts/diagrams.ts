import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileTrouble, readOptions, run, shown, UserError } from './cli.ts'
import { during, seconds } from './progress.ts'
import { loadCatalog } from './soundness.ts'

const HELP = `npm run diagrams [-- options]

Draws the diagrams that no longer show the data, into diagrams/rendered/.

  --check  draw nothing, only say what is out of date
  --help   this text`

await run(async () => {
  const options = readOptions({ check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } })
  if (options.help)
    return console.log(HELP)

  const catalog = await loadCatalog()
  const { diagramsOf } = await import('../diagrams/index.ts')
  const { RENDERED, staleDiagrams, toolKey } = await import('../diagrams/staleness.ts')
  const stale = staleDiagrams(catalog)
  if (stale.length === 0)
    return console.log(`✓ All diagrams in ${shown(RENDERED)} are up to date`)
  for (const { name, reason } of stale)
    console.error(`${name}: ${reason}`)
  if (options.check)
    throw new UserError('Diagrams are out of date; mend it with: npm run diagrams')

  const start = performance.now()
  const wanted = diagramsOf(catalog).filter(({ name }) => stale.some(one => one.name === name))
  const { draw } = await import('./draw.ts')
  const drawings = wanted.length === 0 ? [] : await during(`Drawing ${wanted.length} diagrams`, draw(wanted))
  const { keyOf, withHeader } = await import('../diagrams/drawing.ts')
  const tool = toolKey()
  const tooLong: string[] = []
  try {
    mkdirSync(RENDERED, { recursive: true })
    for (const { name } of stale)
      ['mmd', 'svg'].forEach(ending => rmSync(join(RENDERED, `${name}.${ending}`), { force: true }))
    wanted.forEach((diagram, index) => {
      const drawing = drawings[index]
      if (drawing === undefined || drawing.tooLong.length > 0) {
        tooLong.push(`${diagram.name}: ${drawing?.tooLong.map(text => `"${text}"`).join(', ')}`)
        return
      }
      writeFileSync(join(RENDERED, `${diagram.name}.mmd`), diagram.source)
      writeFileSync(join(RENDERED, `${diagram.name}.svg`), withHeader(drawing.svg, keyOf(diagram, tool)))
    })
  }
  catch (error) {
    throw new UserError(`Cannot write ${shown(RENDERED)}: ${fileTrouble(error) ?? error}.`)
  }
  if (tooLong.length > 0)
    throw new UserError(`These labels are too long for their boxes, also in the smallest type:\n  ${tooLong.join('\n  ')}`)
  console.log(`✓ ${shown(RENDERED)}: ${stale.length} diagrams brought up to date in ${seconds(performance.now() - start)}`)
})
