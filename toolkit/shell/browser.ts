import type { Browser } from 'playwright-chromium'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { UserError } from './cli.ts'
import { findOnPath } from './on-path.ts'
import { installPackages, installsPackages } from './packages.ts'

const require = createRequire(import.meta.url)

/**
 * Loads Playwright, once a browser is asked for: commands that need none begin sooner. It is not imported: Slidev has
 * jiti load this file, which breaks Playwright in a folder with "#" or "%" in its name.
 */
function chromium(): typeof import('playwright-chromium')['chromium'] {
  const playwright: typeof import('playwright-chromium') = require('playwright-chromium')
  return playwright.chromium
}

/** Keeps the browser from requests of its own, which cause errors and delay without internet. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
]

/** How long a page may take for what is asked of it, in milliseconds: a busy machine needs more than Playwright's 30 seconds. */
export const LONGEST_WAIT = 120_000

/**
 * Finds the path of a Chromium: `BROWSER_PATH`, Playwright's own, an installed
 * Chrome, Chromium or Edge, or one that is installed now.
 *
 * @throws {UserError} if `BROWSER_PATH` names no file, or no browser can be had.
 */
export async function findBrowser(): Promise<string> {
  const asked = process.env.BROWSER_PATH
  if (asked) {
    if (!existsSync(asked))
      throw new UserError(`BROWSER_PATH is ${asked}, but no such file exists.`)
    return asked
  }
  return installedBrowser() ?? installBrowser()
}

/** Starts a headless Chromium, the one at `path` if it is given, with these options; the caller closes it. */
export async function launchBrowser(path?: string, options: readonly string[] = []): Promise<Browser> {
  return chromium().launch({ executablePath: path ?? await findBrowser(), args: [...QUIET, ...options] })
}

/** Finds the path of an installed browser. */
export function installedBrowser(): string | undefined {
  return [chromium().executablePath(), ...usualPlaces(process.platform, process.env)].find(path => existsSync(path))
}

/**
 * Finds the path of an installed Chromium without windows: it shows pages in half the time, but does not tag what it
 * prints as well. Undefined if `BROWSER_PATH` asks for another browser.
 */
export function installedShell(): string | undefined {
  return process.env.BROWSER_PATH ? undefined : findOnPath(['chromium-headless-shell'])
}

/** Lists where a Chrome, Chromium or Edge usually lies on this system. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name =>
        ['/Applications', join(env.HOME ?? '', 'Applications')].map(folder => `${folder}/${name}.app/Contents/MacOS/${name}`))
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined).flatMap(folder =>
        ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(name =>
          `${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`))
    default:
      return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(name =>
        ['/usr/bin', '/usr/local/bin', '/snap/bin'].map(folder => `${folder}/${name}`))
  }
}

async function installBrowser(): Promise<string> {
  console.error('No browser found; asking Playwright for its Chromium …')
  const cli = join(require.resolve('playwright-chromium/package.json'), '..', 'cli.js')
  const download = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8' })
  if (download.status !== 0 && installsPackages()) {
    console.error('That download failed; installing the system\'s chromium with apt-get …')
    await installPackages(['chromium'])
  }
  const path = installedBrowser()
  if (!path)
    throw new UserError('No browser found, and none could be installed. Install Chrome, Chromium or Edge, or set BROWSER_PATH to one.')
  return path
}
