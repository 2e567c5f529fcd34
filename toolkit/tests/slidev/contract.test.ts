import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../shell/cli.ts'
import { CONTRACT } from '../../slidev/contract.ts'
import { MENDS } from '../../slidev/mend-slidev.ts'

const PACKAGES = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), '..')
const { version } = JSON.parse(readFileSync(join(PACKAGES, 'cli', 'package.json'), 'utf8'))

/** What Slidev has written in its files that match. */
function written(pattern: string): string {
  return globSync(pattern, { cwd: PACKAGES }).map(file => readFileSync(join(PACKAGES, file), 'utf8')).join('\n')
}

describe(`Slidev ${version} still has`, () => {
  it.each(CONTRACT.map(internal => ({ ...internal, files: internal.in })))('$name in $files, for $use', ({ name, files }) => {
    expect(written(files).includes(name)).toBe(true)
  })

  it.each(MENDS)('what is mended in $file: $wrong', ({ file, wrong }) => {
    expect(written(`client/${file}`).includes(wrong)).toBe(true)
  })
})

/** A name of Slidev's as a source spells it: a class, an id, a custom property, a key. */
const SPELLED = /(?<![\w/@-])(?:--)?slidev-[a-z]+(?:-[a-z]+)*|#(?:slide-content|slide-container|slideshow|page-root|print-content)\b|\.print-slide-container\b|\.select-list\b/g

/** Our own names that begin in the same way. */
const OURS = ['slidev-toolkit', 'slidev-addon', 'slidev-addon-stage']

describe('the project', () => {
  const sources = execFileSync('git', ['ls-files', '*.ts', '*.vue', '*.css'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n').filter(file => !/(?:^|\/)(?:tests|bench)\/|contract\.ts$/.test(file))

  it('uses no name of Slidev\'s that is not on the list', () => {
    const known = new Set([...CONTRACT.map(({ name }) => name), ...OURS])
    const spelled = sources.flatMap(file => Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(SPELLED), ([name]) => ({ file, name: name.replace(/^[#.]/, '') })))
    expect(spelled.length).toBeGreaterThan(0)
    expect(spelled.filter(({ name }) => !known.has(name))).toEqual([])
  })
})
