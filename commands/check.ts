import { assertValid, loadCatalog } from '../build/validate.ts'
import { formatTime } from '../toolkit/deck/time.ts'
import { readOptions, run } from '../toolkit/shell/cli.ts'

const HELP = `npm run check

Checks the data, the diagrams and the results of the project, and prints every problem at once.`

await run(async () => {
  if (readOptions({ help: { type: 'boolean', short: 'h' } }).help)
    return console.log(HELP)
  await assertValid()
  const catalog = await loadCatalog()
  const { levels, tools, techniques, roles, criteria, questions, terms, slides } = catalog
  const counts = Object.entries({ levels, tools, techniques, roles, criteria, questions, terms, slides })
  console.log(`✓ No problems in ${counts.map(([name, rows]) => `${rows.length} ${name}`).join(', ')}; diagrams and results up to date`)
  const { talkSlides } = await import('../model/running-order.ts')
  const plain = talkSlides(catalog, catalog.talk.main).filter(({ plain }) => plain)
  if (plain.length > 0)
    console.log(`  Of the slides of every talk ${plain.length} in plain Markdown are not planned in its slot: they take ${formatTime(plain.reduce((sum, { seconds }) => sum + seconds, 0))} min more`)
})
