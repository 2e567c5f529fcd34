/**
 * The first step of every command: installs what package-lock.json names if it is not there yet.
 *
 * It runs on any Node from 18, before anything is installed, hence plain
 * CommonJS without dependencies. What it installs includes the Node that the
 * scripts are written for, which npm then finds first on its PATH.
 */
const { spawnSync } = require('node:child_process')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { basename, join } = require('node:path')
const process = require('node:process')

const root = join(__dirname, '..')
const wanted = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const ownNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

if (!isComplete()) {
  console.error('Installing what package-lock.json names; this takes about a minute, once …')
  const code = install()
  if (code !== 0)
    process.exit(code)
  if (!existsSync(ownNode)) {
    console.error('✗ The installation has no Node of its own: npm must be allowed to run the install script of the package "node".')
    process.exit(1)
  }
}

/** Whether node_modules holds what the lock file names. A lock file that only looks newer (a checkout) is compared by content. */
function isComplete() {
  if (!existsSync(installed) || !existsSync(ownNode))
    return false
  return statSync(installed).mtimeMs >= statSync(wanted).mtimeMs || sameVersions()
}

function sameVersions() {
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(wanted, 'utf8')).packages
  return Object.entries(want).every(([path, { version, optional }]) =>
    path === '' || (have[path] ? have[path].version === version : optional === true))
}

function install() {
  // Another package manager says here where it is itself; it does not read npm's lock file.
  const [npm] = [process.env.npm_execpath].filter(path => path && /^npm-cli\.c?js$/.test(basename(path)))
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    cwd: root,
    stdio: 'inherit',
    // The project finds a browser itself (toolkit/shell/browser.ts); npm 10 would let Playwright download one here.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  }
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (error)
    console.error(`✗ This project is installed with npm, which did not run (${error.code}). It comes with Node; pnpm, Yarn and Bun may start the commands, but npm installs.`)
  return status === null ? 1 : status
}
