import { readOptions, run } from './cli.ts'
import { assertSound, loadCatalog } from './soundness.ts'

const HELP = `npm run check

Checks the data and the diagrams, and prints every problem at once.`

await run(async () => {
  if (readOptions({ help: { type: 'boolean', short: 'h' } }).help)
    return console.log(HELP)
  await assertSound()
  const { levels, tools, techniques, roles, criteria, questions, terms, slides } = await loadCatalog()
  const counts = Object.entries({ levels, tools, techniques, roles, criteria, questions, terms, slides })
  console.log(`✓ No problems in ${counts.map(([name, rows]) => `${rows.length} ${name}`).join(', ')}; diagrams up to date`)
})
