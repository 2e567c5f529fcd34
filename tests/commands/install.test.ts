import type { SpawnSyncReturns } from 'node:child_process'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'

/** A project that nobody has installed, with an npm that only writes down what it is asked for. */
function freshProject() {
  const root = mkdtempSync(join(tmpdir(), 'Anna\'s install '))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'commands'))
  mkdirSync(join(root, 'bin'))
  cpSync(join(ROOT, 'commands', 'install.cjs'), join(root, 'commands', 'install.cjs'))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'npm-cli.js'), `require('node:fs').writeFileSync(${JSON.stringify(join(root, 'asked'))}, 'npm-cli ' + process.argv.slice(2).join(' '))`)
  writeFileSync(join(root, 'pnpm.cjs'), 'process.exit(3)')
  writeFileSync(join(root, 'yarn.js'), 'process.exit(4)')
  const npm = join(root, 'bin', process.platform === 'win32' ? 'npm.cmd' : 'npm')
  writeFileSync(npm, process.platform === 'win32' ? `@echo npm %*>"${join(root, 'asked')}"` : `#!/bin/sh\necho "npm $*" > "${join(root, 'asked')}"`)
  chmodSync(npm, 0o755)
  const install = (execpath: string | undefined, path = join(root, 'bin') + delimiter + process.env.PATH): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [join(root, 'commands', 'install.cjs')], { encoding: 'utf8', env: { ...process.env, PATH: path, npm_execpath: execpath && join(root, execpath) } })
  return { install, asked: () => readFileSync(join(root, 'asked'), 'utf8') }
}

it.each([
  { by: 'npm', execpath: 'npm-cli.js', asked: 'npm-cli ci' },
  { by: 'pnpm', execpath: 'pnpm.cjs', asked: 'npm ci' },
  { by: 'Yarn', execpath: 'yarn.js', asked: 'npm ci' },
  { by: 'Bun', execpath: 'bun', asked: 'npm ci' },
  { by: 'nobody', execpath: undefined, asked: 'npm ci' },
])('is done by npm when $by starts it', ({ execpath, asked }) => {
  const project = freshProject()
  project.install(execpath)
  expect(project.asked()).toMatch(new RegExp(`^${asked} --include=dev`))
})

it.skipIf(process.platform === 'win32')('says so where there is no npm', () => {
  const { status, stderr } = freshProject().install('pnpm.cjs', '/nowhere')
  expect(status).toBe(1)
  expect(stderr).toContain('✗ This project is installed with npm, which did not run (ENOENT).')
})
