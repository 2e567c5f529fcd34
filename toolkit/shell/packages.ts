import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import process from 'node:process'

const APT = '/usr/bin/apt-get'

/** Tells whether the packages of this system can be installed: on Debian and its kin, as root. */
export function installsPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT)
}

/** Installs packages of the system, and removes none for them; a failure is not reported: what is there afterwards shows it. */
export async function installPackages(names: readonly string[]): Promise<void> {
  await aptGet('update')
  await aptGet('install', '-y', '--no-install-recommends', '--no-remove', ...names)
}

async function aptGet(...args: readonly string[]): Promise<void> {
  const child = spawn(APT, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  await once(child, 'close')
}
