import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../toolkit/shell/cli.ts'

const LEFT_OUT = /^(?:\.git|node_modules|dist.*|exports|bench|tests)$/

/** Copies what the deck is made from, without anything that was built before. */
export function copyProject(folder: string): void {
  for (const name of readdirSync(ROOT).filter(name => !LEFT_OUT.test(name)))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  linkPackages(folder)
}

/** Gives a folder the project's packages, but caches of its own. */
export function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter(name => !['.cache', '.vite'].includes(name)))
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name), 'junction')
}
