import { chooseLadder } from '../build/ladder.ts'
import { assertTyped, assertValid, loadCatalog } from '../build/validate.ts'
import { formatTime } from '../toolkit/deck/time.ts'
import { readOptions, runCommand } from '../toolkit/shell/cli.ts'

const HELP = `npm run check [-- options]

Checks the data, the Markdown, the diagrams and the results of the project, and prints every problem at once.

  --ladder <folder>  another ladder than this talk's
  --help             this text`

await runCommand(HELP, async () => {
  const options = readOptions({ ladder: { type: 'string' } })
  chooseLadder(options.ladder)
  await assertValid()
  await assertTyped()
  const catalog = await loadCatalog()
  const { levels, tools, techniques, roles, criteria, questions, terms, slides } = catalog
  const counts = Object.entries({ levels, tools, techniques, roles, criteria, questions, terms, slides })
  console.log(`✓ No problems in ${counts.filter(([, rows]) => rows.length > 0).map(([name, rows]) => `${rows.length} ${name}`).join(', ')}; diagrams and results up to date`)
  const { remarksOn } = await import('../model/checks/levels.ts')
  const { placed } = await import('../build/places.ts')
  for (const { path, place, message, fix } of placed(remarksOn(catalog)))
    console.log(`  ${path}${place === undefined ? '' : ` (${place})`}: ${message}; to change that, ${fix}`)
  const { talkSlides } = await import('../model/running-order.ts')
  const added = talkSlides(catalog, catalog.talk.main).filter(({ onTop }) => onTop)
  if (added.length > 0)
    console.log(`  Not planned in the slot of any talk, and in each of them: ${added.map(({ id }) => id).join(', ')}. They take ${formatTime(added.reduce((sum, { seconds }) => sum + seconds, 0))} min more`)
})
