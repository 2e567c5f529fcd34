import { runProject } from '../build/project.ts'
import { readOptions, runCommand, shown } from '../toolkit/shell/cli.ts'
import { seconds } from '../toolkit/shell/progress.ts'

const HELP = `npm run project

Runs the machine learning project of the talk, level by level, and writes what
it finds into project/results.json, which the deck shows. Needs a Python with
what project/requirements.txt names (or the one in PYTHON); takes a minute or
two. Only "measured" in the results differs from run to run.`

await runCommand(HELP, async () => {
  readOptions({})
  const start = performance.now()
  console.error('Running the project:')
  const path = await runProject()
  console.log(`✓ ${shown(path)}: five levels in ${seconds(performance.now() - start)}`)
})
