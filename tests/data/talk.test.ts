import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { talk } from '../../data/talk.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

it('carries the version of the package, which the changelog tells about', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version).toBe(talk.version)
  expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${talk.version} (`)
})
