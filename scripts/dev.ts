import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { installedBrowser } from './browser.ts'
import { explain, ROOT, run } from './cli.ts'
import { runSlidev } from './slidev.ts'
import { findFaults } from './soundness.ts'

/** Edits with hot reload; every option goes to Slidev. Problems are told but do not stop: they are what one is about to mend. */
await run(async () => {
  if (process.argv.slice(2).some(argument => ['-h', '--help'].includes(argument)))
    return runSlidev(['--help'])
  if (installedBrowser())
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'diagrams.ts')], { cwd: ROOT, stdio: 'inherit' })
  const faults = await findFaults().catch(explain)
  if (faults)
    console.error(`✗ ${faults}\n`)
  return runSlidev(process.argv.slice(2))
})
