import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'

const components = globSync('components/**/*.vue', { cwd: ROOT }).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const [head = ''] = text.split('-->', 1)
  return {
    path,
    says: /^Clicks: ./m.test(head),
    makes: /\sv-click|composables\/clicks\.ts/.test(text),
    uses: Array.from(text.matchAll(/ from '[^']+\/(\w+\.vue)'/g), ([, name]) => name),
  }
})

it('says in every component what its clicks reveal, and in no other', () => {
  const making = components.filter(({ makes }) => makes)
  expect(making.length).toBeGreaterThan(0)
  expect(making.filter(({ says }) => !says)).toEqual([])
  const hasClicks = (path: string): boolean => components.some(one => one.path === path && (one.makes || components.some(other => one.uses.includes(basename(other.path)) && other.makes)))
  expect(components.filter(({ path, says }) => says && !hasClicks(path))).toEqual([])
})
