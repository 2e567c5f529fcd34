import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontStyles } from '../build/fonts.ts'
import { readOptions, ROOT, runCommand } from '../toolkit/shell/cli.ts'

const HELP = `npm run fonts

Writes the stylesheets that name the deck's fonts, and makes the fonts of a machine as wide as ours. After a change of styles/faces.ts.`

await runCommand(HELP, async () => {
  readOptions({})
  const files = Object.entries(fontStyles())
  for (const [name, text] of files)
    writeFileSync(join(ROOT, 'styles', name), text)
  console.log(`✓ ${files.map(([name]) => `styles/${name}`).join(', ')}`)
})
