import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser, installedShell, usualPlaces } from '../../shell/browser.ts'

afterEach(() => vi.unstubAllEnvs())

describe('a browser that was asked for', () => {
  it('is taken if it is there', async () => {
    vi.stubEnv('BROWSER_PATH', import.meta.filename)
    expect(await findBrowser()).toBe(import.meta.filename)
  })

  it('is missed by its path', async () => {
    vi.stubEnv('BROWSER_PATH', '/no/such/chromium')
    await expect(findBrowser()).rejects.toThrow('BROWSER_PATH is /no/such/chromium, but no such file exists.')
  })
})

it('finds the Chromium without windows on the path, unless another browser was asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slidev-toolkit-'))
  try {
    vi.stubEnv('BROWSER_PATH', '')
    vi.stubEnv('PATH', ['/no/such/folder', folder].join(delimiter))
    expect(installedShell()).toBeUndefined()
    const shell = join(folder, 'chromium-headless-shell')
    writeFileSync(shell, '')
    expect(installedShell()).toBe(shell)
    vi.stubEnv('BROWSER_PATH', import.meta.filename)
    expect(installedShell()).toBeUndefined()
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})

it.each([
  { platform: 'linux', env: {}, place: '/usr/bin/chromium' },
  { platform: 'darwin', env: { HOME: '/Users/ada' }, place: '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, place: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe' },
  { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, place: 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe' },
] as const)('looks in $place on $platform', ({ platform, env, place }) => {
  expect(usualPlaces(platform, env)).toContain(place)
})
